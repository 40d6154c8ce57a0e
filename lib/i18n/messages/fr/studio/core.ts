import type { core as english } from '../../en/studio/core.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const core: In<typeof english> = {
  'studio.title': 'Studio',
  'studio.lead':
    'Faites le flux de votre entreprise : ce que vous suggérez, ce que vous promettez et ce qu’il en advient. Tout reste dans ce navigateur tant que vous ne l’enregistrez pas.',
  'studio.new_feed': 'Nouveau flux',
  'studio.feeds': 'Vos flux',
  'studio.touched': ({ when }) => `Modifié le ${when}`,
  'studio.feed_removed': ({ title }) => `Flux supprimé : ${title}`,
  'studio.all_feeds': 'Tous les flux',
  'studio.no_feed': 'Ce flux n’est pas ici.',
  'studio.no_feed_hint': 'Il a peut-être été supprimé, ou se trouve dans un autre navigateur.',
  'studio.untitled': 'Un flux sans nom',
  'studio.untitled_item': 'Sans titre pour l’instant',
  'studio.parts': 'Parties du flux',
  'studio.part.suggestions': 'Suggestions',
  'studio.part.company': 'Entreprise',
  'studio.part.advice': 'Relecture',
  'studio.part.publish': 'Publication',
  'studio.saved.yes': 'Gardé dans ce navigateur',
  'studio.saved.no': 'Enregistrement…',
  'studio.saved.gone':
    'Ce flux a été supprimé dans une autre fenêtre : ce que vous tapez n’est pas gardé. Annulez là-bas si c’est possible, ou copiez d’ici votre texte.',
  'studio.saved.full':
    'Il n’y a plus de place sur le disque : ce que vous écrivez n’est pas gardé. Faites de la place, et il le sera.',
  'studio.saved.newer':
    'Une version plus récente d’Own Words a écrit ici : ce que vous écrivez n’est pas gardé. Mettez à jour, puis rechargez.',
  'studio.saved.other':
    'Cela n’a pas pu être gardé. Un nouvel essai est en cours : ne fermez pas encore cet onglet.',

  'studio.count': ({ n }) => count(n, { one: '# suggestion', other: '# suggestions' }),
  'studio.search': 'Chercher une suggestion',
  'studio.all_items': 'Toutes les suggestions',
  'studio.new_item': 'Nouvelle suggestion',
  'studio.first_item': 'Aucune suggestion pour l’instant',
  'studio.first_item_hint':
    'Commencez par ce que seules les personnes présentes peuvent raconter : une question, un fait avec sa source, et ce qui en vaut la peine. Un texte tout fait n’est pas nécessaire.',
  'studio.choose_item': 'Choisissez une suggestion',
  'studio.choose_item_hint': 'Ou commencez-en une nouvelle.',
  'studio.duplicate': 'Dupliquer',
  'studio.delete': 'Supprimer',
  'studio.hold': 'Garder hors du flux',
  'studio.make_ready': 'La laisser partir',
  'studio.held': 'Hors du flux',
  'studio.early': 'Pas commencée',
  'studio.over': 'Terminée',
  'studio.bin': ({ n }) => count(n, { one: '# supprimée', other: '# supprimées' }),
  'studio.bin_hint': 'Gardées 30 jours après leur suppression.',
  'studio.put_back': 'Remettre',
  'studio.add': ({ what }) => `Ajouter ${what}`,
  'studio.remove': ({ what }) => `Supprimer : ${what}`,
  'studio.move_up': ({ what }) => `Monter : ${what}`,
  'studio.move_down': ({ what }) => `Descendre : ${what}`,

  'studio.done.entry_removed': ({ of }) => `Supprimé : ${of}`,
  'studio.done.entry_moved': ({ of }) => `Déplacé : ${of}`,
  'studio.done.item_removed': ({ of }) => `Suggestion supprimée : ${of}`,
  'studio.done.item_moved': ({ of }) => `Suggestion déplacée : ${of}`,
  'studio.done.item_duplicated': ({ of }) =>
    `Copie faite : ${of}. Elle reste hors du flux tant que vous ne la laissez pas partir.`,
  'studio.done.item_held': ({ of }) => `Gardée hors du flux : ${of}`,
  'studio.done.item_ready': ({ of }) => `Partira avec le flux : ${of}`,
  'studio.done.item_put_back': ({ of }) => `Remise comme retirée : ${of}. Dites pourquoi dans sa note.`,
  'studio.done.filled': ({ of }) => `Rempli : ${of}`,
  'studio.done.picture_chosen': () => 'Image choisie.',
  'studio.done.picture_removed': () => 'Image retirée.',
  'studio.done.repaired': () => 'C’est réparé.',

  'studio.help': 'Ce qui aiderait le plus',
  'studio.help_none': 'Rien à reprendre ici. Voyez comment cela se lit, et essayez d’écrire à ce sujet.',
  'studio.help_more': ({ n }) =>
    count(n, { one: 'Et # autre, à côté de son champ.', other: 'Et # autres, à côté de leurs champs.' }),

  'studio.preview': 'Ce que voient les salariés',
  'studio.preview.list': 'Dans la liste',
  'studio.preview.writing': 'Écriture',
  'studio.preview.post': 'Publiée',
  'studio.preview.nothing': 'Écrivez un titre ou une question : elle s’affichera ici.',
  'studio.preview.whose': 'Quel texte',
  'studio.preview.no_text': 'Écrivez d’abord quelque chose sous « Écriture » pour le voir ici.',
  'studio.preview.not_as_it_stands':
    'Personne ne peut publier ce texte tel quel : le contrôle demande des mots à soi.',
  'studio.trial': 'Votre essai',
  'studio.trial_hint':
    'Essayez d’écrire à ce sujet, comme le ferait un salarié. Le contrôle répond ce qu’il lui répondrait. Rien n’est gardé ni envoyé.',
};
