import type { check as english } from '../../en/studio/check.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const check: In<typeof english> = {
  'studio.check': 'Vérifier ce qui est en ligne',
  'studio.check.no_address': 'Écrivez d’abord l’adresse du flux ci-dessus.',
  'studio.check.reveals': ({ host }) =>
    `Votre navigateur vous demande l’autorisation de joindre ${host}. Son serveur voit alors que quelqu’un, sur cet ordinateur, a regardé, comme il voit toute personne qui lit. Own Words lit le fichier et ses images, n’en garde rien parmi vos propres suggestions et rend l’autorisation, sauf si vous lisez un flux à cet endroit.`,
  'studio.check.reading': 'Lecture de ce qui est en ligne…',
  'studio.check.refused':
    'Votre navigateur n’a pas donné l’autorisation : rien n’a été demandé, rien n’a changé.',
  'studio.check.stopped': 'Arrêté. Rien n’a changé.',
  'studio.check.failed': 'Ce qui est en ligne n’a pas pu être lu.',
  'studio.check.kept': 'Rien n’a changé dans Studio, et aucune autorisation n’est restée.',
  'studio.check.read_at': ({ when }) => `Lu le ${when}.`,

  'studio.check.same': 'Ce qui est en ligne est ce que Studio publierait.',
  'studio.check.behind':
    'Ce qui est en ligne est ce qui a été publié la dernière fois. Studio a des changements qui n’y sont pas encore.',
  'studio.check.behind_next': 'Quand ils seront prêts, enregistrez le flux et mettez-le à son adresse.',
  'studio.check.other': 'Ce qui est en ligne n’est pas ce que Studio publierait.',
  'studio.check.other_next':
    'Un ancien fichier s’y trouve peut-être encore, ou quelqu’un d’autre a publié. Enregistrez le flux et mettez-le à son adresse, ou reprenez ce qui est en ligne : cela peut s’annuler.',
  'studio.check.none_in_common':
    'Ils n’ont aucune suggestion en commun : c’est peut-être l’adresse d’un autre flux.',
  'studio.check.take_over': 'Reprendre ce qui est en ligne',
  'studio.done.live_taken': () =>
    'Ce qui est en ligne a été repris. Ce que les salariés n’ont jamais eu est toujours ici.',

  'studio.check.pass_on': 'Ce que vos collègues ajoutent dans Own Words : l’adresse du flux.',
  'studio.check.fingerprint': 'Empreinte',
  'studio.check.fingerprint_hint': ({ page }) =>
    `Les salariés voient la même sous « ${page} » une fois qu’ils l’ont lu, et peuvent la comparer entre eux.`,
  'studio.check.no_fingerprint': 'Connue une fois toutes les images arrivées.',
  'studio.check.since': 'Ce fichier y est vu depuis le',
  'studio.check.everyone': 'Chez tout le monde au plus tard le',
  'studio.check.everyone_hint': ({ minutes }) =>
    `Si leur navigateur reste ouvert. S’il était fermé, il le lit dans les ${minutes} minutes qui suivent son prochain démarrage, s’il reste ouvert aussi longtemps. Une lecture qui échoue, ou un cache devant le fichier, s’y ajoute.`,

  'studio.check.pictures': ({ n }) =>
    count(n, {
      one: '# image n’y est pas comme elle devrait :',
      other: '# images n’y sont pas comme elles devraient :',
    }),
  'studio.check.picture': ({ name, trouble }) => `${name} : ${trouble}`,
  'studio.check.picture_type': 'Ce n’est ni du PNG, ni du JPEG, ni du WebP : personne ne la voit.',
  'studio.check.picture_other': 'C’est une autre image que celle de Studio.',
  'studio.check.pictures_next': 'Remettez le dossier « images » du téléchargement à côté de feed.json.',

  'studio.feed.error.no_address': 'Écrivez d’abord l’adresse du flux.',
  'studio.feed.error.address':
    'Cela ne ressemble pas à l’adresse d’un fichier sur le web. Elle devrait commencer par https:// et se terminer par le nom du fichier.',
  'studio.feed.error.insecure':
    'Les navigateurs des salariés ne lisent qu’en https://, pour que personne en chemin ne puisse modifier le flux. Demandez une adresse https.',
  'studio.feed.error.network_host':
    'C’est l’adresse d’un réseau social, où Own Words ne lit jamais rien. Mettez le flux ailleurs.',
  'studio.feed.error.permission':
    'Own Words n’a pas eu le droit de joindre cet hôte. Cliquez de nouveau, et autorisez-le.',
  'studio.feed.error.unreachable':
    'Pas de réponse : cet ordinateur est peut-être hors ligne, ou l’adresse inexacte. Un serveur qui ne répond qu’au sein du réseau de l’entreprise ne répond pas au-dehors.',
  'studio.feed.error.timeout': 'Le serveur a mis trop longtemps à répondre. Réessayez dans un moment.',
  'studio.feed.error.redirect':
    'Cette adresse renvoie vers une autre, peut-être vers une page d’identification. Own Words ne suit pas. Écrivez l’adresse que le fichier a vraiment, ou faites retirer l’identification.',
  'studio.feed.error.not_found':
    'Il n’y a rien à cette adresse. Comparez le dossier et le nom du fichier, lettre par lettre : les majuscules comptent.',
  'studio.feed.error.sign_in':
    'Le serveur demande de s’identifier. Les navigateurs des salariés ne le font jamais, pour qu’aucun nom n’accompagne une requête : le fichier doit être ouvert à quiconque a l’adresse.',
  'studio.feed.error.status':
    'Le serveur a répondu par une erreur. Réessayez dans un moment ; si elle persiste, demandez à la personne qui s’en occupe.',
  'studio.feed.error.too_big':
    'Le fichier qui s’y trouve dépasse 1 Mo : les navigateurs des salariés ne le lisent pas.',
  'studio.feed.error.encoding':
    'Le fichier qui s’y trouve n’est pas du texte UTF-8 : quelque chose l’a modifié en chemin. Mettez-y le fichier enregistré tel quel.',
  'studio.feed.error.html':
    'Il y a une page web à cette adresse, et non le fichier : peut-être une page qui le montre, ou qui demande si l’on est humain. Cherchez l’adresse du fichier lui-même.',
  'studio.feed.error.not_json':
    'Le fichier qui s’y trouve n’est pas du JSON valide : peut-être n’est-il arrivé qu’à moitié, ou quelque chose l’a modifié. Mettez-y le fichier enregistré tel quel.',
  'studio.feed.error.not_a_feed':
    'Le fichier qui s’y trouve est du JSON, mais pas un flux. Mettez-y feed.json tel qu’il a été enregistré.',
  'studio.feed.error.storage':
    'Cet ordinateur a refusé de noter la requête, et ce qui ne peut être noté n’est pas envoyé. Faites de la place sur le disque, puis réessayez.',
};
