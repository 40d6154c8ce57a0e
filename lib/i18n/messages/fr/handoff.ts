import type { handoff as english } from '../en/handoff.ts';
import type { In } from '../types.ts';

export const handoff: In<typeof english> = {
  'way.title': 'Comment votre texte doit-il voyager ?',
  'way.intro':
    'C’est vous qui publiez, sur la page du réseau. Choisissez comment votre texte y arrivera désormais ; vous pourrez changer dans les réglages.',
  'way.private': 'Par le presse-papiers',
  'way.private_text':
    'Une page de rédaction vide s’ouvre et vous collez. Votre texte n’est dans aucune adresse web ; comme tout ce qui est copié, d’autres programmes de cet ordinateur pourraient le lire.',
  'way.filled': 'Déjà rempli',
  'way.filled_text':
    'La page de rédaction s’ouvre avec votre texte. Il fait partie de l’adresse : l’historique du navigateur la garde, et un proxy d’entreprise peut la lire avant la publication.',
  'way.suggested': 'Conseillé sur un ordinateur géré par une entreprise',

  'handoff.opened': ({ network }) => `Vous avez ouvert ${network} avec ce texte`,
  'handoff.what': 'Qu’en avez-vous fait ?',
  'handoff.hint_private': 'Votre texte est dans le presse-papiers : collez‑le dans la page de rédaction.',
  'handoff.hint_filled': 'Si la page est restée vide, copiez le texte ici et collez‑le là-bas.',
  'handoff.copy': 'Copier',
  'handoff.the_text': 'Texte',
  'handoff.the_link': 'Lien',
  'handoff.the_image': 'Image',
  'handoff.the_alt': 'Description de l’image',
  'handoff.copy_text': 'Copier le texte',
  'handoff.copy_image': 'Copier l’image',
  'handoff.save_image': 'Enregistrer l’image',
  'handoff.copy_alt': 'Copier la description de l’image',
  'handoff.copy_link': 'Copier le lien',
  'handoff.copied': 'Copié.',
  'handoff.not_copied': 'Le presse-papiers a refusé. Sélectionnez le texte ci-dessus et copiez-le vous-même.',
  'handoff.saved_image': 'Enregistrée dans vos téléchargements.',
  'handoff.image_not_copied':
    'Le presse-papiers a refusé l’image. Enregistrez-la plutôt et ajoutez-la là-bas.',
  'handoff.posted': 'Publié',
  'handoff.scheduled': 'Programmé',
  'handoff.not_this_time': 'Pas cette fois',
  'handoff.later': 'Plus tard',
  'handoff.said.posted': 'C’est noté, pour vous et personne d’autre.',
  'handoff.said.scheduled': 'C’est noté, pour vous et personne d’autre.',
  'handoff.said.not_this_time': 'Votre brouillon est gardé.',
  'handoff.said.later': 'La question reviendra dans quelques heures.',
  'handoff.address': 'Adresse de la publication (facultatif)',
  'handoff.address_refused':
    'Ce n’est pas une adresse https://. Copiez-la depuis la barre d’adresse, ou passez.',
  'handoff.address_gone':
    'Ce partage a été supprimé entre-temps : son adresse n’a pas été gardée. Passez cette étape.',
  'handoff.address_kept': 'Adresse gardée.',
  'handoff.skip': 'Passer',
  'handoff.save': 'Enregistrer',
  'handoff.clipboard_title': 'Le presse-papiers a refusé le texte',
  'handoff.text': 'Texte à copier',
  'handoff.open_now': ({ network }) => `Copié : ouvrir ${network}`,
  'handoff.gate': 'Ce n’est pas prêt, ou plus suggéré. Rien n’a été ouvert, et votre brouillon est gardé.',
  'handoff.storage':
    'Cet ordinateur a refusé de noter le partage, donc rien ne s’est ouvert ; il manque peut-être de place. Votre texte est toujours au-dessus. Faites de la place sur le disque, puis réessayez.',
  'handoff.clipboard_text': ({ network }) =>
    `Rien n’est perdu : le voici, sélectionné. Copiez-le, puis ouvrez ${network} et collez.`,
  'handoff.tab_title': 'Le navigateur n’a pas ouvert la page',
  'handoff.tab_text': ({ network }) =>
    `Votre texte est dans le presse-papiers et ci-dessous. Ouvrez ${network} vous-même et collez.`,
};
