import { formatsOf } from '../../../../i18n/formats.ts';
import { pluralsOf } from '../../../../i18n/plural.ts';
import { statuses } from '../../../format.ts';
import type { RuleId } from '../../rules/index.ts';
import type { LintMessages, Terms } from '../types.ts';
import { formOf } from './forms.ts';

const { list, number, percent } = formatsOf('fr');
const plural = pluralsOf('fr', ' ');

const { topics, kinds }: Terms = {
  topics: {
    union: 'aux syndicats',
    strike: 'à la grève',
    pay: 'à la paie',
    conditions: 'aux conditions de travail',
    health: 'à la santé',
    harassment: 'au harcèlement ou aux discriminations',
  },
  kinds: { product: 'produit', culture: 'culture', industry: 'secteur' },
};

export const rules: Pick<LintMessages['rules'], RuleId> = {
  'confidential-phrase': {
    reason: ({ line }) =>
      `On y trouve l’expression de la ligne ${number(line)} de votre liste, et quiconque a l’adresse du flux peut la lire.`,
    repair:
      'Retirez-la avant de publier le fichier. S’il est déjà publié, il faut la considérer comme connue.',
  },
  'life-unreadable': {
    reason: ({ field, found }) =>
      `${found === undefined ? 'Ce champ ne peut pas être lu' : `« ${found} » ne peut pas être lu ici`} : la suggestion est affichée comme si ${field === 'status' ? 'son statut était live' : 'ce champ n’y était pas'}.`,
    repair: ({ field }) =>
      field === '_own_words'
        ? 'Mettez entre accolades les champs de la suggestion.'
        : formOf(field === 'status' ? { form: 'words', words: statuses } : { form: 'time', words: [] }),
  },
  'unknown-field': {
    reason: ({ name, isOnShow }) =>
      `Aucun champ ne s’appelle « ${name} » à cet endroit : il n’est pas lu${isOnShow ? ', et la suggestion est affichée comme s’il n’y était pas' : ''}.`,
    repair: ({ name, meant, place }) => {
      if (place === 'inside') return `Placez « ${name} » à l’intérieur de _own_words.`;
      if (place === 'outside') return `Placez « ${name} » à côté de _own_words, et non à l’intérieur.`;
      if (meant) return `Vouliez-vous écrire « ${meant} » ?`;
      return 'Retirez-le, ou cherchez dans docs/feed-format.md le nom qui convient.';
    },
  },
  'confidential-words': {
    reason: ({ words }) =>
      `« ${words} » dit que ce n’est pas pour tout le monde, or quiconque a l’adresse peut le lire.`,
    repair: 'Retirez ce qui ne doit pas encore être su. Si rien n’est secret ici, dites-le autrement.',
  },
  'not-yet': {
    reason: 'La suggestion n’est pas encore affichée, mais quiconque a l’adresse du flux peut déjà la lire.',
    repair: 'Si elle ne doit pas être connue avant, laissez-la hors du fichier jusque-là.',
  },
  'charter-polices': {
    reason: ({ topic }) => `Cette règle touche ${topics[topic]}, dont les salariés ont le droit de parler.`,
    repair:
      'Retirez cette règle. Si elle protège la vie privée de quelqu’un, dites de qui, et laissez le sujet libre.',
  },
  'address-personal': {
    reason: ({ parts }) => `L’adresse du flux semble faite pour un seul lecteur : ${list(parts)}.`,
    repair: 'Publiez le flux à une seule adresse, la même pour tout le monde, sans paramètres.',
  },
  'link-personal': {
    reason: ({ parts }) => `Le lien contient de quoi désigner une personne : ${list(parts)}.`,
    repair: 'Mettez l’adresse publique de la page, la même pour tout le monde.',
  },
  'link-tracking': {
    reason: ({ names }) =>
      `Le lien a des paramètres qui suivent les gens : ${list(names)}. Own Words les retire.`,
    repair: 'Retirez-les du lien. utm_source, utm_medium et utm_campaign peuvent rester.',
  },
  'no-consent': {
    reason: ({ name }) => `Un fichier public nomme ${name} sans son accord.`,
    repair: 'Demandez cet accord, puis mettez consent à true ; ou retirez le nom.',
  },
  deleted: {
    reason:
      'Cette suggestion était dans le flux et n’y est plus. Les personnes qui ont écrit à son sujet ne sauront pas pourquoi.',
    repair:
      'Retirez-la au lieu de l’effacer : remettez-la dans le fichier avec le statut withdrawn et une note.',
  },
  'no-note': {
    reason: 'La suggestion est en pause, corrigée ou retirée, et personne ne sait pourquoi.',
    repair: 'Dites dans une note ce qui a changé, et ce que peuvent faire les personnes qui ont déjà publié.',
  },
  changed: {
    reason:
      'Quelque chose qu’elle disait n’y est plus. Les personnes qui l’ont déjà reprise ne le sauront pas.',
    repair: 'Si c’était faux, mettez le statut corrected et dites dans une note ce qui a changé.',
  },
  'no-commitment': {
    reason: 'L’entreprise demande et ne promet rien en retour : il n’y a aucun engagement.',
    repair: 'Dites ce que vous promettez : du temps, de la formation, pas de sanction pour une maladresse.',
  },
  'no-angle': {
    reason: 'Il n’y a aucune question pour aider chacun à trouver ce qu’il a à dire.',
    repair: 'Ajoutez deux ou trois questions auxquelles seule une personne qui y était peut répondre.',
  },
  'no-why': {
    reason: 'Rien ne dit pourquoi vous le suggérez, et c’est ce qu’on lit en premier.',
    repair: 'Dites en une phrase pourquoi cela mérite qu’on y passe du temps.',
  },
  'no-source': {
    reason: 'Le fait n’a pas de source : personne ne peut le vérifier avant de le signer de son nom.',
    repair:
      'Ajoutez l’adresse d’une page publique, ou le nom de la personne ou de l’organisme qui l’affirme.',
  },
  'no-alt': {
    reason: 'L’image n’a pas de description : les personnes qui ne la voient pas n’en sauront rien.',
    repair: 'Dites dans image_alt ce que montre l’image.',
  },
  'no-language': {
    reason:
      'Aucune langue n’est indiquée : la recherche, l’orthographe et la lecture à voix haute doivent la deviner.',
    repair: 'Indiquez la langue du flux, ou celle de la suggestion : en, fr, pt-BR.',
  },
  'near-identical': {
    reason: ({ title, place }) =>
      `Elle dit presque la même chose que « ${title} » (${place}) : les publications de vos collègues se ressembleraient aussi.`,
    repair: 'N’en faites qu’une, ou donnez à chacune ses propres questions et ses propres faits.',
  },
  'wording-over-limit': {
    reason: ({ network, by }) =>
      `Avec son lien, elle a ${plural(by, { one: '# caractère', other: '# caractères' })} de trop pour ${network}.`,
    repair: 'Raccourcissez-la, ou retirez-la : des questions et des faits aident davantage.',
  },
  'supersedes-unknown': {
    reason: ({ id }) => `Elle remplace « ${id} », qui n’est pas dans le flux.`,
    repair:
      'Reprenez l’identifiant tel qu’il figure dans le fichier, et gardez-y l’ancienne suggestion, avec le statut withdrawn.',
  },
  'mix-promotional': {
    reason: ({ share, most }) =>
      `${percent(share)} de ce qui est proposé est ouvertement publicitaire ; on conseille ${percent(most)} au plus.`,
    repair: 'Ajoutez de quoi intéresser les lecteurs du métier, ou retirez un peu de publicité.',
  },
  'mix-kinds': {
    reason: ({ kind, share, advised }) =>
      `${percent(share)} de ce qui est proposé relève du genre « ${kinds[kind]} » ; on conseille environ ${percent(advised)}.`,
    repair: 'Choisissez les prochaines suggestions dans les genres qui manquent.',
  },
  'wording-long': {
    reason: ({ length }) =>
      `Ce texte tout prêt a ${plural(length, { one: '# caractère', other: '# caractères' })} : personne ne récrit tout cela, on copie ou on renonce.`,
    repair: 'Restez sous 600 caractères, ou mettez à la place des questions et des faits.',
  },
  'no-expiry': {
    reason: 'Rien n’indique jusqu’à quand elle est valable.',
    repair: 'Ajoutez expires_at avec son fuseau horaire, sauf si elle reste valable des années.',
  },
  'nothing-live': {
    reason:
      'Il n’y a rien dans le flux sur quoi écrire en ce moment : tout est expiré, en pause, retiré ou à venir.',
    repair: 'Ajoutez une suggestion, ou dites à vos collègues que le flux fait une pause.',
  },
  'long-expired': {
    reason: ({ days }) => `Elle a expiré il y a ${plural(days, { one: '# jour', other: '# jours' })}.`,
    repair:
      'Vous pouvez l’ôter du fichier : brouillons et partages restent à celles et ceux qui les ont écrits.',
  },
  'withdrawn-text': {
    reason: 'La suggestion est retirée, mais ce qu’elle disait se lit encore dans le fichier.',
    repair: 'Gardez-en l’identifiant, le titre, le statut et la note ; retirez le reste.',
  },
};
