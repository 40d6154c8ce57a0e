import type { publish as english } from '../../en/studio/publish.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const publish: In<typeof english> = {
  'studio.ready': 'Est-ce prêt ?',
  'studio.ready.out': ({ n }) =>
    n === 0
      ? 'Rien ne part encore.'
      : count(n, { one: '# suggestion part.', other: '# suggestions partent.' }),
  'studio.ready.out_and_left': ({ out, left }) =>
    `${count(out, { one: '# suggestion part', other: '# suggestions partent' })}, ${count(left, { one: '# reste ici.', other: '# restent ici.' })}`,
  'studio.ready.withdrawn': ({ n }) =>
    count(n, {
      one: 'L’une d’elles dit seulement qu’elle est retirée, sans son texte.',
      other: '# d’entre elles disent seulement qu’elles sont retirées, sans leur texte.',
    }),
  'studio.ready.left': ({ n }) =>
    count(n, { one: 'Ce qui reste ici, et pourquoi (#)', other: 'Ce qui reste ici, et pourquoi (#)' }),
  'studio.ready.why.held': 'Gardée hors du flux, par le bouton prévu pour cela.',
  'studio.ready.why.not_begun': ({ when }) => `Commence le ${when}.`,
  'studio.ready.why.blank': 'Ne dit encore rien sur quoi écrire.',
  'studio.ready.early': 'Publier aussi ce qui n’a pas commencé',
  'studio.ready.early_hint':
    'Own Words ne le montre à personne avant l’heure, mais qui a l’adresse peut dès lors le lire dans le fichier. Jamais pour ce qui ne doit pas encore se savoir.',
  'studio.ready.good': 'La relecture ne trouve rien qu’il faudrait reprendre d’abord.',
  'studio.ready.errors': ({ n }) =>
    count(n, {
      one: 'La relecture trouve # point qui manquerait aux salariés. Vous pouvez publier quand même.',
      other: 'La relecture trouve # points qui manqueraient aux salariés. Vous pouvez publier quand même.',
    }),
  'studio.ready.place': ({ title, field }) => `${title} : ${field}`,
  'studio.ready.all': 'Voir toute la relecture',
  'studio.ready.changes': ({ n }) =>
    count(n, {
      one: 'Ce qui change pour les salariés depuis la dernière publication (#)',
      other: 'Ce qui change pour les salariés depuis la dernière publication (#)',
    }),
  'studio.ready.no_changes': 'Pour les salariés, rien ne change depuis la dernière publication.',
  'studio.unpublished': ({ n }) =>
    count(n, {
      one: '# changement n’est pas encore publié',
      other: '# changements ne sont pas encore publiés',
    }),

  'studio.changes.new': 'Nouveau',
  'studio.changes.gone': 'N’y est plus',
  'studio.changes.changed': 'Modifié',
  'studio.changes.not_live': 'Dans Studio, mais pas à l’adresse',
  'studio.changes.only_live': 'À l’adresse, mais pas dans Studio',
  'studio.changes.different': 'Différent dans Studio et à l’adresse',
  'studio.changes.head': 'Le flux lui-même',
  'studio.changes.more': ({ n }) => count(n, { one: 'et # de plus', other: 'et # de plus' }),

  'studio.address': 'Où les salariés le liront',
  'studio.address.label': 'Adresse du flux',
  'studio.address.hint':
    'Elle commence par https:// et se termine par le nom du fichier, par exemple https://www.aurore-rail.example/own-words/feed.json. Elle est la même pour tout le monde et ne demande pas de s’identifier. Choisissez-en une qui pourra durer : les salariés ne l’ajoutent qu’une fois.',
  'studio.address.later':
    'Vous ne la connaissez pas encore ? Laissez ce champ vide : la personne qui mettra les fichiers en ligne vous la dira.',

  'studio.save': 'L’enregistrer',
  'studio.save.hint':
    'Un seul téléchargement avec tout ce qui va en ligne : feed.json et, à côté, ses images. Enregistrer n’envoie rien.',
  'studio.save.button': 'Enregistrer le flux',
  'studio.save.only_file': 'feed.json seul',
  'studio.save.file': ({ size, most }) => `feed.json : ${size}, sur ${most} au plus.`,
  'studio.save.pictures': ({ n, size, most }) =>
    `${count(n, { one: '# image', other: '# images' })} : ${size}, sur ${most} au plus.`,
  'studio.save.file_heavy':
    'feed.json est plus gros que ce que lisent les navigateurs des salariés : ils garderaient la dernière version qui ne l’était pas. Raccourcissez les textes les plus longs, ou retirez les suggestions terminées.',
  'studio.save.pictures_heavy':
    'Ensemble, les images dépassent ce que prennent les navigateurs des salariés : les dernières manqueraient. Retirez-en, ou choisissez-en de plus légères.',
  'studio.save.picture_heavy': ({ names, most }) =>
    `Plus lourd que les ${most} permis pour une image, donc personne ne le verrait : ${names}`,
  'studio.save.picture_missing': ({ names }) =>
    `Absent de Studio, et donc du téléchargement : ${names}. Si c’est déjà à l’adresse, laissez-l’y.`,
  'studio.save.saved': ({ when }) =>
    `Enregistré la dernière fois le ${when}. Les salariés l’ont une fois qu’il est à son adresse : mettez-le-y, puis vérifiez ce qui est en ligne.`,
  'studio.save.live': ({ when }) => `Vu à son adresse le ${when}.`,

  'studio.pause_all': 'Si quelque chose tourne mal',
  'studio.pause_all.hint':
    'Un accident, une erreur dans plusieurs suggestions, un jour où personne ne devrait publier : mettez en pause tout ce qui est proposé, avec une seule note, et reprenez plus tard tel que c’était.',
  'studio.pause_all.button': 'Tout mettre en pause',
  'studio.pause_all.none': 'Rien de ce qui est proposé ne peut être mis en pause.',
  'studio.resume_all': ({ n }) =>
    count(n, { one: 'Reprendre # suggestion en pause', other: 'Reprendre # suggestions en pause' }),
};
