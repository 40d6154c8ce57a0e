import type { bring as english } from '../../en/studio/bring.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const bring: In<typeof english> = {
  'studio.bring.open': 'Importer',
  'studio.bring.title': 'Importer des suggestions',
  'studio.bring.lead': 'Rien n’est importé avant que vous ne l’ayez vu.',
  'studio.bring.file': 'D’un fichier',
  'studio.bring.file_hint':
    'RSS, Atom, un JSON Feed, ou le tableau d’un tableur ou d’un outil de programmation, enregistré en CSV. Vous pouvez le déposer ici.',
  'studio.bring.choose': 'Choisir un fichier',
  'studio.bring.paste': 'Un texte collé',
  'studio.bring.paste_hint':
    'Ce qu’un collègue vous a envoyé comme suggestion, des lignes d’un tableur, ou un flux entier.',
  'studio.bring.read': 'Voir ce qu’il contient',
  'studio.bring.from_address': 'D’une adresse',
  'studio.bring.back': 'Retour',

  'studio.bring.columns': 'Que contient chaque colonne ?',
  'studio.bring.columns_hint': ({ n }) =>
    count(n, {
      one: 'Le tableau compte # ligne. Indiquez à quoi sert chaque colonne.',
      other: 'Le tableau compte # lignes, dont voici les premières. Indiquez à quoi sert chaque colonne.',
    }),
  'studio.bring.column': ({ n }) => `Colonne ${n}`,
  'studio.bring.role_of': ({ column }) => `Contenu de « ${column} »`,
  'studio.bring.role.none': 'Non importée',
  'studio.bring.role.date': 'Jour',
  'studio.bring.role.time': 'Heure',
  'studio.bring.role.message': 'Texte du message',
  'studio.bring.role.link': 'Lien',
  'studio.bring.role.title': 'Titre',
  'studio.bring.role.image': 'Image',
  'studio.bring.role.network': 'Réseau',
  'studio.bring.no_message':
    'Indiquez quelle colonne contient les messages : sans elle, aucune ligne ne peut être importée.',
  'studio.bring.order': 'Les dates se lisent de deux façons. Qu’est-ce qui vient en premier ?',
  'studio.bring.day_first': 'Le jour',
  'studio.bring.month_first': 'Le mois',
  'studio.bring.order_open':
    'Tant que vous ne l’indiquez pas, ces lignes sont importées sans le jour où elles commencent.',
  'studio.bring.zone': 'Fuseau horaire du tableau',
  'studio.bring.to_preview': 'Voir ce qui sera importé',

  'studio.bring.preview': 'Ce qui sera importé',
  'studio.bring.counts': ({ n, left }) =>
    `${count(n, { one: '# sera importée', other: '# seront importées' })}, ${count(left, { one: '# ne le sera pas', other: '# ne le seront pas' })}.`,
  'studio.bring.counts_all': ({ n }) => count(n, { one: '# sera importée.', other: '# seront importées.' }),
  'studio.bring.known': ({ n }) =>
    count(n, {
      one: '# semble déjà être dans votre flux, et n’a pas été cochée.',
      other: '# semblent déjà être dans votre flux, et n’ont pas été cochées.',
    }),
  'studio.bring.over': ({ n }) =>
    count(n, {
      one: 'Votre flux compterait alors # suggestion, plus que les 500 que lisent les navigateurs des salariés.',
      other:
        'Votre flux compterait alors # suggestions, plus que les 500 que lisent les navigateurs des salariés.',
    }),
  'studio.bring.show': 'Lignes affichées',
  'studio.bring.show_all': 'Toutes',
  'studio.bring.show_noted': 'Avec remarques seulement',
  'studio.bring.tick_all': 'Tout cocher',
  'studio.bring.tick_none': 'Tout décocher',
  'studio.bring.line': ({ n }) => `Ligne ${n}`,
  'studio.bring.entry': ({ n }) => `Entrée ${n}`,
  'studio.bring.blank': 'Rien n’est écrit ici',
  'studio.bring.left': ({ n }) =>
    count(n, {
      one: '# ne peut pas être importée. Emportez-la pour ne pas l’oublier.',
      other: '# ne peuvent pas être importées. Emportez-les pour ne pas les oublier.',
    }),
  'studio.bring.copy_left': 'Copier en tableau',
  'studio.bring.save_left': 'Enregistrer en tableau',
  'studio.bring.copied': 'Copié.',
  'studio.bring.not_copied': 'Le navigateur ne l’a pas permis. Enregistrez plutôt le tableau.',
  'studio.bring.file_name': 'non-importe',
  'studio.bring.head_place': 'Endroit',
  'studio.bring.head_why': 'Raison',
  'studio.bring.head_title': 'Titre',
  'studio.bring.let_go': 'Les laisser partir avec le flux',
  'studio.bring.let_go_hint':
    'Sinon, elles restent hors du flux tant que vous ne les laissez pas partir une à une.',
  'studio.bring.do': ({ n }) => count(n, { one: 'Importer # suggestion', other: 'Importer # suggestions' }),

  'studio.done.imported': ({ of }) =>
    `Importé : ${of}. Rien n’en part avec le flux tant que vous ne le laissez pas partir.`,
  'studio.done.imported_ready': ({ of }) => `Importé, et partira avec le flux : ${of}`,
};
