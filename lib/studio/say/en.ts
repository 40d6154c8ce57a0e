import type { Expected } from '../../feed/lint/expected.ts';
import { fieldName } from '../../feed/lint/messages/index.ts';
import { formatsOf } from '../../i18n/formats.ts';
import type { Many, OwnWords, StudioSentences } from './types.ts';

const { list, number, percent } = formatsOf('en');

/** What to do about a value that a field does not ask for. */
function askedFor({ form, words, least, most }: Expected): string {
  switch (form) {
    case 'words':
      return 'Choose one of those that are offered here.';
    case 'time':
      return 'Choose the day and the time again.';
    case 'language':
      return 'Choose a language from the list.';
    case 'number':
      return least === undefined || most === undefined
        ? 'Put a number.'
        : `Put a share from ${percent(least)} to ${percent(most)}.`;
    case 'boolean':
      return 'Tick it, or leave it unticked.';
    case 'list':
      return 'Write the entries again here, one by one.';
    case 'object':
      return words.length > 0
        ? `Fill in what it cannot do without: ${list(words.map((word) => fieldName(word, 'en')))}.`
        : 'Write it again here.';
    case 'text':
      return 'Write it again here.';
  }
}

function notAsked({ form, found }: Expected): string {
  if (form === 'object') return 'Not complete yet: it is left out.';
  return found === undefined
    ? 'Not what this field asks for: it is left out.'
    : `“${found}” is not what this field asks for: it is left out.`;
}

/** What comes with a file that was made elsewhere, and that Studio has no field for. */
const fromElsewhere = 'Write it again here. What nobody can read is left out and costs nothing else.';

const own: OwnWords = {
  'life-unreadable': {
    reason: ({ field, found }) =>
      `${found === undefined ? 'What the file says here' : `“${found}”`} cannot be read: the suggestion is on show as if ${field === 'status' ? 'it were neither paused nor taken back' : 'it were not there'}.`,
    repair: ({ field }) => {
      if (field === 'status') return 'Pause, correct or withdraw it again here.';
      if (field === '_own_words') return 'Write its questions, facts and dates again here.';
      return 'Choose the day and the time again.';
    },
  },
  'unknown-field': {
    reason: ({ name, isOnShow }) =>
      `Nobody reads what the file calls “${name}” here${isOnShow ? ', and the suggestion is on show as if it were not there' : ''}.`,
    repair: ({ meant, place }) => {
      if (place !== 'here')
        return 'It belongs elsewhere in the file: put it in its place, or write it in its field.';
      if (meant === '_own_words')
        return 'Its name has a slip in it, and all that stands in it goes unread: mend the name.';
      if (meant) return `Its name has a slip in it: most likely this is “${fieldName(meant, 'en')}”.`;
      return 'It can stay, since it changes nothing. Whoever made the file can take it out.';
    },
  },
  'not-yet': {
    reason:
      'It begins later, but the feed that is published has it: everybody with the address can read it now.',
    repair: 'Count it as known: taking it out now would hide it from nobody who has read it.',
  },
  'link-tracking': { repair: 'Take them out of the link. What only names the campaign may stay.' },
  'no-consent': {
    reason: ({ name }) => `${name} has not agreed yet, and so is not named in what is published.`,
    repair: 'Ask, then tick that they agree; or take the name out.',
  },
  deleted: { repair: 'Put it back as withdrawn, and say in a note why.' },
  changed: { repair: 'If it was wrong, mark the suggestion as corrected and say in a note what changed.' },
  'no-alt': { repair: 'Say what the picture shows.' },
  'no-language': { repair: 'Choose the language of the feed, or of the suggestion.' },
  'near-identical': {
    reason: ({ title }) => `It says nearly the same as “${title}”: colleagues would, too.`,
  },
  'supersedes-unknown': {
    reason: 'It takes the place of a suggestion that is not in the feed.',
    repair: 'Choose the older one again, or none. The older one is best kept, withdrawn.',
  },
  'no-expiry': { repair: 'Say until when, unless it holds for years.' },
  'withdrawn-text': {
    repair: 'Take out all but its title and its note. Studio keeps the text for you.',
  },

  'problem.not_json': {
    reason: 'The file cannot be read.',
    repair: 'Open it again, or ask whoever made it.',
  },
  'problem.not_a_feed': {
    reason: 'The file is no feed.',
    repair: 'Begin a new feed, or ask whoever made it.',
  },
  'problem.no_items': {
    reason: 'The feed has no suggestion yet.',
    repair: 'Begin one: a title or a question is enough.',
  },
  'problem.too_many_items': {
    reason: 'The feed has more than 500 suggestions; the rest is left out.',
    repair: 'Delete what is long over: 500 are read.',
  },
  'problem.too_deep': { reason: 'What came with the file here cannot be read.', repair: fromElsewhere },
  'problem.item_not_an_object': {
    reason: 'What came with the file here is no suggestion.',
    repair: fromElsewhere,
  },
  'problem.item_without_id': {
    reason: 'The file does not tell this suggestion from others: it is left out.',
    repair: 'Make it a suggestion of its own.',
  },
  'problem.item_twice': {
    reason: 'The file takes it for an earlier suggestion: it is left out.',
    repair: 'Make it a suggestion of its own, or delete it.',
  },
  'problem.item_empty': {
    reason: 'There is nothing to write about yet: it stays out of the feed.',
    repair: 'Give it a title, a question or a fact.',
  },
  'problem.item_invalid': {
    reason: 'This suggestion cannot be read: it is left out.',
    repair: 'Duplicate it, look the copy over, and delete this one.',
  },
  'problem.field_ignored': { reason: notAsked, repair: askedFor },
  'problem.unsafe_link': {
    reason: 'Not a link that is safe to open for everybody: it is left out.',
    repair: 'Put a public address that begins with https://, as it stands in a browser.',
  },
  'problem.image_elsewhere': {
    reason: 'The picture lies on another site than the feed: it is never shown.',
    repair: 'Choose the picture here: Studio puts it beside the feed.',
  },
  'problem.date_without_zone': {
    reason: 'The date has no time zone: it is taken for the time in Greenwich, without summer time.',
    repair: 'Say whose clocks it is meant for.',
  },
  'problem.number_as_id': { reason: 'Its number is read as it is meant.', repair: 'It can stay so.' },
  'problem.wording_from_html': {
    reason: 'It came as a page of the web: the text of it is used.',
    repair: 'To change it, write the company’s own text here.',
  },
  'problem.minimum_beyond_bounds': {
    reason: `From ${percent(0.4)} to ${percent(0.6)} can be asked for: the nearer of the two counts.`,
    repair: 'Choose how much has to be one’s own from the shares that are offered.',
  },
  'problem.mix_in_percent': {
    reason:
      'The file writes these shares in another way than the format does. They are read as they are meant.',
    repair: 'Let the mix be written as the format does.',
  },
};

const many: Many = {
  'life-unreadable': (n) => `${number(n)} dates or states cannot be read`,
  'unknown-field': (n) => `${number(n)} things in the file are read by nobody`,
  'confidential-words': (n) => `${number(n)} texts say that they are not for everybody`,
  'not-yet': (n) => `${number(n)} suggestions are public before they begin`,
  'charter-polices': (n) => `${number(n)} rules touch what employees may speak of`,
  'link-personal': (n) => `${number(n)} links hold what could stand for one person`,
  'link-tracking': (n) => `${number(n)} links follow people`,
  'no-consent': (n) => `${number(n)} people have not agreed to be named yet`,
  deleted: (n) => `${number(n)} published suggestions are gone without a word`,
  'no-note': (n) => `${number(n)} changes are not explained`,
  changed: (n) => `${number(n)} suggestions say something else than before`,
  'no-angle': (n) => `${number(n)} suggestions have no question`,
  'no-why': (n) => `${number(n)} suggestions do not say why`,
  'no-source': (n) => `${number(n)} facts have no source`,
  'no-alt': (n) => `${number(n)} pictures have no description`,
  'no-language': (n) => `${number(n)} suggestions name no language`,
  'near-identical': (n) => `${number(n)} suggestions say nearly the same as another`,
  'wording-over-limit': (n) => `${number(n)} wordings are too long for their network`,
  'supersedes-unknown': (n) => `${number(n)} suggestions take the place of one that is not there`,
  'mix-kinds': (n) => `${number(n)} kinds are far from the mix that is advised`,
  'wording-long': (n) => `${number(n)} wordings are too long to be rewritten`,
  'no-expiry': (n) => `${number(n)} suggestions do not say until when they hold`,
  'long-expired': (n) => `${number(n)} suggestions are long over`,
  'withdrawn-text': (n) => `${number(n)} withdrawn suggestions can still be read`,
  'problem.item_without_id': (n) => `${number(n)} suggestions are not told from others`,
  'problem.item_twice': (n) => `${number(n)} suggestions are taken for an earlier one`,
  'problem.item_empty': (n) => `${number(n)} suggestions say nothing yet`,
  'problem.item_invalid': (n) => `${number(n)} suggestions cannot be read`,
  'problem.field_ignored': (n) => `${number(n)} fields are not complete, or hold something else`,
  'problem.text_too_long': (n) => `${number(n)} texts are too long`,
  'problem.too_many_points': (n) => `${number(n)} lists have too many entries`,
  'problem.keep_beyond_bounds': (n) => `${number(n)} names or figures cannot be repeated`,
  'problem.unsafe_link': (n) => `${number(n)} links cannot be opened`,
  'problem.image_elsewhere': (n) => `${number(n)} pictures lie on another site`,
  'problem.date_without_zone': (n) => `${number(n)} dates have no time zone`,
  'problem.phrase_policed': (n) => `${number(n)} phrases to watch are ignored`,
};

export const en: StudioSentences = { own, many };
