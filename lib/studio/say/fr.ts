import type { Expected } from '../../feed/lint/expected.ts';
import { fieldName } from '../../feed/lint/messages/index.ts';
import { formatsOf } from '../../i18n/formats.ts';
import type { Many, OwnWords, StudioSentences } from './types.ts';

const { list, number, percent } = formatsOf('fr');

/** What to do about a value that a field does not ask for. */
function askedFor({ form, words, least, most }: Expected): string {
  switch (form) {
    case 'words':
      return 'Choisissez l’une des valeurs proposées ici.';
    case 'time':
      return 'Choisissez de nouveau le jour et l’heure.';
    case 'language':
      return 'Choisissez une langue dans la liste.';
    case 'number':
      return least === undefined || most === undefined
        ? 'Mettez un nombre.'
        : `Mettez une part de ${percent(least)} à ${percent(most)}.`;
    case 'boolean':
      return 'Cochez la case, ou laissez-la vide.';
    case 'list':
      return 'Écrivez de nouveau ici chaque entrée.';
    case 'object':
      return words.length > 0
        ? `Complétez ce qui est indispensable : ${list(words.map((word) => fieldName(word, 'fr')))}.`
        : 'Écrivez-le de nouveau ici.';
    case 'text':
      return 'Écrivez-le de nouveau ici.';
  }
}

function notAsked({ form, found }: Expected): string {
  if (form === 'object') return 'Pas encore complet : laissé de côté.';
  return found === undefined
    ? 'Ce n’est pas ce que ce champ attend : laissé de côté.'
    : `« ${found} » n’est pas ce que ce champ attend : laissé de côté.`;
}

/** What comes with a file that was made elsewhere, and that Studio has no field for. */
const fromElsewhere =
  'Écrivez-le de nouveau ici. Ce que personne ne peut lire est laissé de côté et ne coûte rien d’autre.';

const own: OwnWords = {
  'life-unreadable': {
    reason: ({ field, found }) =>
      `${found === undefined ? 'Ce que dit le fichier à cet endroit' : `« ${found} »`} est illisible : la suggestion est affichée comme si ${field === 'status' ? 'elle n’était ni en pause ni retirée' : 'rien n’était écrit là'}.`,
    repair: ({ field }) => {
      if (field === 'status') return 'Mettez-la de nouveau en pause, corrigez-la ou retirez-la ici.';
      if (field === '_own_words') return 'Écrivez de nouveau ici ses questions, ses faits et ses dates.';
      return 'Choisissez de nouveau le jour et l’heure.';
    },
  },
  'unknown-field': {
    reason: ({ name, isOnShow }) =>
      `Personne ne lit ce que le fichier appelle ici « ${name} »${isOnShow ? ', et la suggestion est affichée comme si rien n’était écrit là' : ''}.`,
    repair: ({ meant, place }) => {
      if (place !== 'here')
        return 'Sa place est ailleurs dans le fichier : remettez-le à sa place, ou écrivez-le dans son champ.';
      if (meant === '_own_words')
        return 'Une faute s’est glissée dans son nom, et rien de ce qu’il contient n’est lu : corrigez ce nom.';
      if (meant)
        return `Une faute s’est glissée dans son nom : il s’agit sans doute de « ${fieldName(meant, 'fr')} ».`;
      return 'Vous pouvez le laisser : il ne change rien. La personne qui a fait le fichier peut le retirer.';
    },
  },
  'not-yet': {
    reason:
      'Elle commence plus tard, mais le flux publié la contient déjà : quiconque a l’adresse peut la lire.',
    repair: 'Considérez-la comme connue : la retirer maintenant ne la cacherait à personne qui l’a lue.',
  },
  'link-tracking': { repair: 'Retirez-les du lien. Ce qui nomme seulement la campagne peut rester.' },
  'no-consent': {
    reason: ({ name }) =>
      `${name} n’a pas encore donné son accord, et n’est donc pas nommé dans ce qui est publié.`,
    repair: 'Demandez cet accord, puis cochez la case ; ou retirez le nom.',
  },
  deleted: { repair: 'Remettez-la comme retirée, et dites pourquoi dans une note.' },
  changed: {
    repair: 'Si c’était faux, marquez la suggestion comme corrigée et dites dans une note ce qui a changé.',
  },
  'no-alt': { repair: 'Dites ce que montre l’image.' },
  'no-language': { repair: 'Choisissez la langue du flux, ou celle de la suggestion.' },
  'near-identical': {
    reason: ({ title }) =>
      `Elle dit presque la même chose que « ${title} » : les publications de vos collègues se ressembleraient aussi.`,
  },
  'supersedes-unknown': {
    reason: 'Elle remplace une suggestion qui n’est pas dans le flux.',
    repair: 'Choisissez de nouveau l’ancienne, ou aucune. Mieux vaut garder l’ancienne, retirée.',
  },
  'no-expiry': { repair: 'Dites jusqu’à quand, sauf si elle reste valable des années.' },
  'withdrawn-text': {
    repair: 'Retirez tout sauf son titre et sa note. Studio garde le texte pour vous.',
  },

  'problem.not_json': {
    reason: 'Le fichier est illisible.',
    repair: 'Ouvrez-le de nouveau, ou demandez à la personne qui l’a fait.',
  },
  'problem.not_a_feed': {
    reason: 'Ce fichier n’est pas un flux.',
    repair: 'Commencez un nouveau flux, ou demandez à la personne qui l’a fait.',
  },
  'problem.no_items': {
    reason: 'Le flux n’a encore aucune suggestion.',
    repair: 'Commencez-en une : un titre ou une question suffit.',
  },
  'problem.too_many_items': {
    reason: 'Le flux a plus de 500 suggestions ; le reste est laissé de côté.',
    repair: 'Supprimez ce qui est terminé depuis longtemps : 500 sont lues.',
  },
  'problem.too_deep': { reason: 'Ce que le fichier contenait ici est illisible.', repair: fromElsewhere },
  'problem.item_not_an_object': {
    reason: 'Ce que le fichier contenait ici n’est pas une suggestion.',
    repair: fromElsewhere,
  },
  'problem.item_without_id': {
    reason: 'Rien dans le fichier ne distingue cette suggestion des autres : elle est laissée de côté.',
    repair: 'Faites-en une suggestion à part.',
  },
  'problem.item_twice': {
    reason: 'Le fichier la prend pour une suggestion précédente : elle est laissée de côté.',
    repair: 'Faites-en une suggestion à part, ou supprimez-la.',
  },
  'problem.item_empty': {
    reason: 'Il n’y a encore rien sur quoi écrire : elle reste hors du flux.',
    repair: 'Donnez-lui un titre, une question ou un fait.',
  },
  'problem.item_invalid': {
    reason: 'Cette suggestion est illisible : elle est laissée de côté.',
    repair: 'Dupliquez-la, relisez la copie, puis supprimez celle-ci.',
  },
  'problem.field_ignored': { reason: notAsked, repair: askedFor },
  'problem.unsafe_link': {
    reason: 'Ce n’est pas un lien que chacun peut ouvrir sans risque : laissé de côté.',
    repair: 'Mettez une adresse publique qui commence par https://, telle qu’elle figure dans un navigateur.',
  },
  'problem.image_elsewhere': {
    reason: 'L’image se trouve sur un autre site que le flux : elle n’est jamais affichée.',
    repair: 'Choisissez l’image ici : Studio la met à côté du flux.',
  },
  'problem.date_without_zone': {
    reason: 'La date n’a pas de fuseau horaire : elle est lue à l’heure de Greenwich, sans heure d’été.',
    repair: 'Dites à quelles horloges elle se rapporte.',
  },
  'problem.number_as_id': {
    reason: 'Son numéro est lu comme il se doit.',
    repair: 'Il peut rester ainsi.',
  },
  'problem.wording_from_html': {
    reason: 'Elle vient d’une page du web : c’est son texte qui sert.',
    repair: 'Pour le changer, écrivez ici le texte de l’entreprise.',
  },
  'problem.minimum_beyond_bounds': {
    reason: `On peut demander de ${percent(0.4)} à ${percent(0.6)} : c’est la plus proche de ces bornes qui compte.`,
    repair: 'Choisissez la part de mots à soi parmi celles qui sont proposées.',
  },
  'problem.mix_in_percent': {
    reason: 'Le fichier écrit ces parts autrement que le format. Elles sont lues comme il se doit.',
    repair: 'Faites écrire l’équilibre comme le veut le format.',
  },
};

const many: Many = {
  'life-unreadable': (n) => `${number(n)} dates ou états sont illisibles`,
  'unknown-field': (n) => `${number(n)} choses dans le fichier ne sont lues par personne`,
  'confidential-words': (n) => `${number(n)} textes disent qu’ils ne sont pas pour tout le monde`,
  'not-yet': (n) => `${number(n)} suggestions sont publiques avant leur début`,
  'charter-polices': (n) => `${number(n)} règles touchent à ce dont les salariés ont le droit de parler`,
  'link-personal': (n) => `${number(n)} liens contiennent de quoi désigner une personne`,
  'link-tracking': (n) => `${number(n)} liens suivent les gens`,
  'no-consent': (n) => `${number(n)} personnes n’ont pas encore accepté d’être nommées`,
  deleted: (n) => `${number(n)} suggestions publiées ont disparu sans un mot`,
  'no-note': (n) => `${number(n)} changements ne sont pas expliqués`,
  changed: (n) => `${number(n)} suggestions ne disent plus la même chose qu’avant`,
  'no-angle': (n) => `${number(n)} suggestions n’ont aucune question`,
  'no-why': (n) => `${number(n)} suggestions ne disent pas pourquoi`,
  'no-source': (n) => `${number(n)} faits n’ont pas de source`,
  'no-alt': (n) => `${number(n)} images n’ont pas de description`,
  'no-language': (n) => `${number(n)} suggestions n’indiquent pas leur langue`,
  'near-identical': (n) => `${number(n)} suggestions disent presque la même chose qu’une autre`,
  'wording-over-limit': (n) => `${number(n)} formulations sont trop longues pour leur réseau`,
  'supersedes-unknown': (n) => `${number(n)} suggestions en remplacent une qui n’existe pas`,
  'mix-kinds': (n) => `${number(n)} genres s’écartent beaucoup de l’équilibre conseillé`,
  'wording-long': (n) => `${number(n)} formulations sont trop longues pour qu’on les récrive`,
  'no-expiry': (n) => `${number(n)} suggestions ne disent pas jusqu’à quand elles valent`,
  'long-expired': (n) => `${number(n)} suggestions sont terminées depuis longtemps`,
  'withdrawn-text': (n) => `${number(n)} suggestions retirées se lisent encore`,
  'problem.item_without_id': (n) => `${number(n)} suggestions ne se distinguent pas des autres`,
  'problem.item_twice': (n) => `${number(n)} suggestions sont prises pour une précédente`,
  'problem.item_empty': (n) => `${number(n)} suggestions ne disent encore rien`,
  'problem.item_invalid': (n) => `${number(n)} suggestions sont illisibles`,
  'problem.field_ignored': (n) => `${number(n)} champs sont incomplets ou contiennent autre chose`,
  'problem.text_too_long': (n) => `${number(n)} textes sont trop longs`,
  'problem.too_many_points': (n) => `${number(n)} listes ont trop d’entrées`,
  'problem.keep_beyond_bounds': (n) => `${number(n)} noms ou chiffres ne pourront pas être repris`,
  'problem.unsafe_link': (n) => `${number(n)} liens ne peuvent pas être ouverts`,
  'problem.image_elsewhere': (n) => `${number(n)} images se trouvent sur un autre site`,
  'problem.date_without_zone': (n) => `${number(n)} dates n’ont pas de fuseau horaire`,
  'problem.phrase_policed': (n) => `${number(n)} expressions à surveiller sont ignorées`,
};

export const fr: StudioSentences = { own, many };
