import type { web as english } from '../../en/studio/web.ts';
import type { In } from '../../types.ts';

export const web: In<typeof english> = {
  'studio.web': 'Le mettre en ligne',
  'studio.web.must':
    'Quelle que soit la façon choisie : l’adresse commence par https://, s’ouvre sans s’identifier, ne renvoie pas vers une autre et est la même pour tout le monde. Le dossier « images » se trouve à côté de feed.json.',
  'studio.web.order':
    'Mettez-y d’abord les images, puis feed.json à la place de l’ancien : ainsi, personne ne lit un flux dont les images n’y sont pas encore.',
  'studio.web.copy': 'Copier ce texte',

  'studio.web.site': 'Sur le site web de l’entreprise',
  'studio.web.site.who': 'Souvent le plus simple, si vous ou une équipe web pouvez y déposer des fichiers.',
  'studio.web.site.1':
    'Décompressez le téléchargement : il contient feed.json et, s’il y a des images, un dossier nommé images.',
  'studio.web.site.2':
    'Mettez les deux dans un même dossier du site. La médiathèque de son système de publication convient si les fichiers y gardent leur nom et leur dossier, et si une nouvelle version y remplace l’ancienne. Si chaque dépôt y reçoit une nouvelle adresse, demandez un simple dossier.',
  'studio.web.site.3':
    'Faites exclure ce dossier du bandeau de cookies, de la mesure d’audience et de l’identification.',
  'studio.web.site.4':
    'Ouvrez l’adresse dans une fenêtre privée : elle montre un texte qui commence par {, ou enregistre feed.json, et ne demande rien. Écrivez l’adresse ci-dessus.',
  'studio.web.site.ask': 'Ce qu’il faut demander à l’équipe web :',
  'studio.web.site.text': ({ address }) =>
    `Bonjour ! Nous publions des suggestions pour les collègues qui utilisent l’extension de navigateur Own Words. Il ne faut qu’un dossier avec un fichier, feed.json, et un dossier « images » à côté, à une adresse https qui ne change pas : ${address}. Elle doit s’ouvrir sans s’identifier et sans redirection, et être la même pour tout le monde ; ni cookie, ni bandeau, ni mesure d’audience, et si possible pas de journal d’accès pour ce dossier : les navigateurs des collègues le demandent d’eux-mêmes toutes les quelques heures, et personne ne devrait voir lesquels. Quand quelque chose change, les images d’abord, puis feed.json à la place de l’ancien. Pouvons-nous y déposer des fichiers nous-mêmes, ou à qui les envoyer ?`,

  'studio.web.pages': 'Chez un hébergeur de simples fichiers : GitHub ou GitLab Pages, un espace de stockage',
  'studio.web.pages.who':
    'Sans serveur à vous. Nous n’avons pas essayé ces hébergeurs nous-mêmes : vérifiez plus bas ce qui est en ligne. Ils tiennent des journaux que vous ne maîtrisez pas.',
  'studio.web.pages.1':
    'Sur github.com, une fois identifié, cliquez en haut sur « + », puis sur « New repository ». Donnez un nom, choisissez « Public » et cliquez sur « Create repository ».',
  'studio.web.pages.2':
    'Cliquez sur « uploading an existing file » (plus tard : « Add file », puis « Upload files »). Décompressez le téléchargement, glissez feed.json et le dossier images dans la fenêtre et cliquez sur « Commit changes ».',
  'studio.web.pages.3':
    'Cliquez sur « Settings », puis sur « Pages ». Sous « Branch », choisissez « main » et « / (root) », puis cliquez sur « Save ».',
  'studio.web.pages.4':
    'Quelques minutes plus tard, le flux se trouve à https://<votre nom>.github.io/<le dépôt>/feed.json. Écrivez cette adresse ci-dessus.',
  'studio.web.pages.5':
    'Le dépôt garde chaque version antérieure, visible par tout le monde : ce qui y a été publié une fois ne se retire plus guère.',
  'studio.web.pages.gitlab':
    'GitLab Pages demande une courte recette dans le dépôt, que la personne qui s’occupe de votre GitLab peut écrire. Son contrôle d’accès doit être désactivé : sinon, le flux demande de s’identifier.',
  'studio.web.pages.bucket':
    'Pour un espace de stockage (Amazon S3, Azure, Google Cloud), demandez à la personne qui s’en occupe la lecture publique de ces fichiers, https, et aucun journal d’accès. Une adresse signée ne convient pas : elle expire, et n’est pas la même pour chacun.',
  'studio.web.pages.open': 'Ouvrir github.com',

  'studio.web.own': 'Sur un serveur de votre service informatique',
  'studio.web.own.who':
    'Pour une entreprise qui a ses propres serveurs. C’est là qu’un journal en dirait le plus sur qui lit : demandez qu’il n’y en ait pas. Essayé avec nginx ; ses fichiers sont fournis avec le code source d’Own Words, dans docs/hosting.',
  'studio.web.own.1':
    'Envoyez le texte ci-dessous au service informatique et convenez de l’adresse. Écrivez-la ci-dessus.',
  'studio.web.own.2':
    'Enregistrez de nouveau le flux, pour que le fichier nomme son adresse, et envoyez-le-leur ou déposez-le.',
  'studio.web.own.ask': 'Ce qu’il faut demander au service informatique :',
  'studio.web.own.text': ({ address }) =>
    `Bonjour ! Nous publions un fichier JSON statique, feed.json, avec un dossier « images » à côté, pour les collègues qui utilisent l’extension de navigateur Own Words. Merci de servir les deux en https à ${address} : GET et HEAD seulement, sans identification, sans cookie, sans redirection, les mêmes octets pour tout le monde, et sans journal d’accès : le navigateur de chaque collègue demande le fichier de lui-même toutes les 4,5 à 7,5 heures, et un journal montrerait qui a l’extension et quand son ordinateur est allumé. Type application/feed+json en UTF-8, gzip, cinq minutes de cache au plus ; aucun en-tête CORS n’est nécessaire. Des fichiers nginx qui font tout cela sont fournis avec le code source de l’extension : docs/hosting/feed.conf et site.conf (coarse-log.conf s’il faut tenir un journal), avec leurs raisons dans docs/hosting.md. Pour remplacer le fichier, copiez le nouveau à côté puis renommez-le : personne ne doit lire une moitié de fichier.`,
};
