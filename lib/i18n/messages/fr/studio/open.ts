import type { open as english } from '../../en/studio/open.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const open: In<typeof english> = {
  'studio.home.begin': 'Par quoi voulez-vous commencer ?',
  'studio.home.begin_another': 'En commencer un autre',
  'studio.home.new': 'Un nouveau flux',
  'studio.home.new_hint': 'Le nom de votre entreprise et ce qu’elle promet, puis la première suggestion.',
  'studio.home.file': 'Un fichier',
  'studio.home.file_hint':
    'Un feed.json avec ses images, un zip enregistré par Studio, ce qu’un collègue a enregistré pour vous, un flux RSS, ou le tableau d’un outil de planification en CSV. Vous pouvez aussi le déposer sur cette page.',
  'studio.home.open_file': 'Ouvrir un fichier',
  'studio.home.address': 'Un flux déjà en ligne',
  'studio.home.address_hint': 'À partir de son adresse, avec ses images, pour le continuer ici.',
  'studio.home.open_address': 'Ouvrir depuis une adresse',
  'studio.home.sample': 'Un bon exemple',
  'studio.home.sample_hint':
    'Quatorze suggestions d’une entreprise qui n’existe pas, à regarder et à modifier à votre guise.',
  'studio.home.open_sample': 'Partir de l’exemple',
  'studio.home.drop': 'Déposez-le ici pour l’ouvrir.',
  'studio.home.duplicate_of': ({ title }) => `Dupliquer : ${title}`,
  'studio.home.copy_of': ({ title }) => `${title} (copie)`,

  'studio.open.busy': 'Ouverture…',
  'studio.open.failed': ({ name }) => `« ${name} » n’a pas pu être ouvert.`,
  'studio.open.failed_unnamed': 'L’ouverture n’a pas abouti.',
  'studio.open.nothing_changed': 'Rien n’a changé dans Studio.',
  'studio.open.reason.only_pictures':
    'Il n’y a que des images ici. Choisissez en même temps le feed.json auquel elles appartiennent.',
  'studio.open.reason.several':
    'Plusieurs de ces fichiers pourraient chacun être un flux. Ouvrez-en un à la fois.',
  'studio.open.reason.zip_no_feed':
    'Ce zip ne contient pas de feed.json. Ouvrez celui que Studio a enregistré, ou le fichier lui-même.',
  'studio.open.reason.zip_several_feeds':
    'Ce zip contient plusieurs flux. Décompressez-le, puis ouvrez l’un d’eux.',
  'studio.open.reason.zip_too_big':
    'Ce zip contient plus que ne peuvent peser un flux et ses images. Décompressez-le, puis ouvrez le feed.json.',
  'studio.open.reason.zip_damaged':
    'Ce zip est abîmé. Téléchargez-le ou enregistrez-le de nouveau, puis réessayez.',
  'studio.open.reason.studio_damaged':
    'Ce fichier de Studio est abîmé. Demandez à votre collègue de l’enregistrer de nouveau et de l’envoyer en pièce jointe.',
  'studio.open.reason.studio_newer':
    'Ce fichier vient d’une version plus récente d’Own Words. Mettez la vôtre à jour, puis rouvrez-le.',
  'studio.open.reason.studio_too_big':
    'Ce fichier de Studio contient plus que ce qui peut être ouvert ici. Demandez à votre collègue moins d’images, ou de plus petites.',
  'studio.open.reason.unreadable':
    'Le navigateur n’a pas pu le lire : il a peut-être été déplacé, ou c’est un dossier. Choisissez le fichier lui-même.',
  'studio.open.reason.full': 'Il n’y a plus de place sur le disque. Faites de la place, puis réessayez.',
  'studio.open.reason.not_kept': 'Ce navigateur n’a pas pu le garder. Rechargez cette page, puis réessayez.',

  'studio.open.list': ({ name, n }) =>
    `« ${name} » contient ${count(n, { one: '# entrée', other: '# entrées' })}, mais n’est pas un flux fait avec Studio.`,
  'studio.open.list_unnamed': ({ n }) =>
    `Il y a là ${count(n, { one: '# entrée', other: '# entrées' })}, mais pas un flux fait avec Studio.`,
  'studio.open.list_hint':
    'Vous pouvez commencer un nouveau flux avec ce que vous en choisissez ; ce qui sera importé et ce qui ne le sera pas vous est montré avant.',
  'studio.open.list_begin': 'Commencer un flux à partir de là',

  'studio.open.address': 'Adresse',
  'studio.open.reveals': ({ host }) =>
    `Votre navigateur vous demandera l’autorisation de joindre ${host}. Le fichier est demandé une fois, maintenant, et l’autorisation est rendue, sauf si un flux que vous lisez vient de là. Si ${host} tient des journaux, il voit l’adresse de cet ordinateur, son navigateur et ses langues, comme pour tout fichier. Votre relevé des requêtes le montre.`,
  'studio.open.refused':
    'Votre navigateur a reçu un refus : rien n’a été demandé et rien n’a changé. Appuyez de nouveau sur le bouton si vous changez d’avis.',
  'studio.open.address.network_host': 'C’est l’adresse d’un réseau social, et Own Words n’y lit jamais rien.',
  'studio.open.address.redirect':
    'Cette adresse renvoie vers une autre. Utilisez celle à laquelle elle aboutit.',
  'studio.open.address.not_found': 'Il n’y a rien à cette adresse. Vérifiez qu’elle est bien écrite.',
  'studio.open.address.sign_in':
    'Le serveur demande une connexion. Téléchargez le fichier avec votre navigateur, puis ouvrez-le ici.',
  'studio.open.address.status': 'Le serveur a répondu par une erreur. Réessayez dans un moment.',
  'studio.open.address.too_big': 'Le fichier dépasse 5 Mo, plus que ce qui peut être lu ici.',

  'studio.report.title': ({ title }) => `Ouvert : ${title}`,
  'studio.report.counts': ({ n, pictures }) =>
    `${count(n, { one: '# suggestion', other: '# suggestions' })} et ${count(pictures, { one: '# image', other: '# images' })} sont là. Tout le reste du fichier est gardé tel quel ; voici ce qu’il est utile de savoir.`,
  'studio.report.mended': 'Ce qui a été rectifié',
  'studio.report.none': 'Ce qui n’a pas été repris',
  'studio.report.unread': 'Ce que les salariés ne voient pas en l’état',
  'studio.report.missing': 'Images qui ne sont pas ici',
  'studio.report.missing_hint':
    'Choisissez-les de nouveau dans ces suggestions, ou ouvrez le flux avec ses images.',
  'studio.report.elsewhere': 'Images qui restent à leur adresse',
  'studio.report.elsewhere_hint':
    'Elles ne sont pas dans ce que vous enregistrez ici. Les salariés voient celles qui sont sur l’hôte du flux.',
  'studio.report.others': ({ n }) => count(n, { one: '# de plus', other: '# de plus' }),
  'studio.report.go_on': 'Continuer',

  'studio.more': 'Plus',
  'studio.more.save': 'Enregistrer pour un collègue',
  'studio.more.saved':
    'Enregistré. Votre collègue l’ouvre dans son Studio. Quand le fichier vous revient, ouvrez-le ici : les deux versions sont réunies.',
  'studio.more.review': 'Feuille de validation',
  'studio.more.delete': 'Supprimer ce flux',
};
