import { formatsOf } from '../../../../i18n/formats.ts';
import { pluralsOf } from '../../../../i18n/plural.ts';
import { statuses } from '../../../format.ts';
import type { RuleId } from '../../rules/index.ts';
import type { LintMessages, Terms } from '../types.ts';
import { formOf } from './forms.ts';

const { list, number, percent } = formatsOf('en');
const plural = pluralsOf('en');

const { topics, kinds }: Terms = {
  topics: {
    union: 'unions',
    strike: 'strikes',
    pay: 'pay',
    conditions: 'working conditions',
    health: 'health',
    harassment: 'harassment or discrimination',
  },
  kinds: { product: 'product', culture: 'culture', industry: 'industry' },
};

export const rules: Pick<LintMessages['rules'], RuleId> = {
  'confidential-phrase': {
    reason: ({ line }) =>
      `This holds the phrase in line ${number(line)} of your list, and whoever has the address of the feed can read it.`,
    repair:
      'Take it out before the file is published. If it is published already, it has to be counted as known.',
  },
  'life-unreadable': {
    reason: ({ field, found }) =>
      `${found === undefined ? 'This' : `“${found}”`} cannot be read here: the suggestion is on show as if ${field === 'status' ? 'its status were live' : 'it were not there'}.`,
    repair: ({ field }) =>
      field === '_own_words'
        ? 'Write it in braces, with the fields of the suggestion.'
        : formOf(field === 'status' ? { form: 'words', words: statuses } : { form: 'time', words: [] }),
  },
  'unknown-field': {
    reason: ({ name, isOnShow }) =>
      `No field is called “${name}” here: it is not read${isOnShow ? ', and the suggestion is on show as if it were not there' : ''}.`,
    repair: ({ name, meant, place }) => {
      if (place === 'inside') return `Put “${name}” inside _own_words.`;
      if (place === 'outside') return `Put “${name}” beside _own_words, not inside it.`;
      if (meant) return `Did you mean “${meant}”?`;
      return 'Take it out, or look in docs/feed-format.md for the name that is meant.';
    },
  },
  'confidential-words': {
    reason: ({ words }) =>
      `“${words}” says that this is not for everybody, but everybody with the address can read it.`,
    repair: 'Take out what must not be known yet. If nothing is secret here, say it in other words.',
  },
  'not-yet': {
    reason: 'The suggestion does not show yet, but everybody with the address of the feed can read it now.',
    repair: 'If it must not be known before, leave it out of the file until then.',
  },
  'charter-polices': {
    reason: ({ topic }) => `This rule touches ${topics[topic]}, of which employees may speak.`,
    repair:
      'Take the rule out. If it protects somebody’s privacy, say whose, and leave the subject itself free.',
  },
  'address-personal': {
    reason: ({ parts }) => `The address of the feed looks made for one reader: ${list(parts)}.`,
    repair: 'Publish the feed at one address, the same for everybody, with no parameters.',
  },
  'link-personal': {
    reason: ({ parts }) => `The link holds what could stand for one person: ${list(parts)}.`,
    repair: 'Use the public address of the page, the same for everybody.',
  },
  'link-tracking': {
    reason: ({ names }) =>
      `The link has parameters that follow people: ${list(names)}. Own Words leaves them out.`,
    repair: 'Take them out of the link. utm_source, utm_medium and utm_campaign may stay.',
  },
  'no-consent': {
    reason: ({ name }) => `${name} is named in a public file without having agreed to it.`,
    repair: 'Ask, then set consent to true; or take the name out.',
  },
  deleted: {
    reason: 'This suggestion was in the feed and is gone. Whoever wrote about it does not learn why.',
    repair: 'Withdraw it, don’t delete it: put it back with the status withdrawn and a note.',
  },
  'no-note': {
    reason: 'The suggestion is paused, corrected or withdrawn, and nobody is told why.',
    repair: 'Say in a note what changed, and what whoever posted about it can do.',
  },
  changed: {
    reason: 'Something it said before is gone. Whoever posted with it does not learn that.',
    repair: 'If it was wrong, set the status to corrected and say in a note what changed.',
  },
  'no-commitment': {
    reason: 'The company asks and promises nothing in return: there are no commitments.',
    repair: 'Say what you promise: time, training, no sanction for a clumsy post.',
  },
  'no-angle': {
    reason: 'There is no question that would help anybody find their own point.',
    repair: 'Add two or three questions that only somebody who was there can answer.',
  },
  'no-why': {
    reason: 'Nothing says why you suggest this, which is what one reads first.',
    repair: 'Say in a sentence why it is worth somebody’s time.',
  },
  'no-source': {
    reason: 'The fact has no source: nobody can check it before they put their name to it.',
    repair: 'Add the address of a public page, or the name of who says so.',
  },
  'no-alt': {
    reason: 'The picture has no description: who cannot see it learns nothing.',
    repair: 'Say in image_alt what the picture shows.',
  },
  'no-language': {
    reason: 'No language is named: searching, spelling and reading aloud have to guess.',
    repair: 'Name the language of the feed, or of the suggestion: en, fr, pt-BR.',
  },
  'near-identical': {
    reason: ({ title, place }) => `It says nearly the same as “${title}” (${place}): colleagues would, too.`,
    repair: 'Make one of the two, or give each its own questions and facts.',
  },
  'wording-over-limit': {
    reason: ({ network, by }) =>
      `With its link, it is ${plural(by, { one: '# character', other: '# characters' })} too long for ${network}.`,
    repair: 'Shorten it, or leave it out: questions and facts do more.',
  },
  'supersedes-unknown': {
    reason: ({ id }) => `It takes the place of “${id}”, which is not in the feed.`,
    repair: 'Put the id as it stands in the file, and keep the old one there, withdrawn.',
  },
  'mix-promotional': {
    reason: ({ share, most }) =>
      `${percent(share)} of what is on offer openly advertises; at most ${percent(most)} is advised.`,
    repair: 'Add what is of use to readers of your trade, or let some of the advertising go.',
  },
  'mix-kinds': {
    reason: ({ kind, share, advised }) =>
      `${percent(share)} of what is on offer is of the kind “${kinds[kind]}”; about ${percent(advised)} is advised.`,
    repair: 'Let the next suggestions be of the kinds that are missing.',
  },
  'wording-long': {
    reason: ({ length }) =>
      `The ready-made text has ${plural(length, { one: '# character', other: '# characters' })}: nobody rewrites that much, they copy it or leave.`,
    repair: 'Keep it under 600 characters, or put questions and facts in its place.',
  },
  'no-expiry': {
    reason: 'Nothing says until when this holds.',
    repair: 'Add expires_at with its time zone, unless it holds for years.',
  },
  'nothing-live': {
    reason:
      'Nothing in the feed can be written about now: all of it is over, paused, withdrawn or yet to come.',
    repair: 'Add a suggestion, or tell employees that the feed rests.',
  },
  'long-expired': {
    reason: ({ days }) => `It has been over for ${plural(days, { one: '# day', other: '# days' })}.`,
    repair: 'It can go: drafts and shares about it stay with those who wrote them.',
  },
  'withdrawn-text': {
    reason: 'The suggestion is withdrawn, but what it said can still be read in the file.',
    repair: 'Keep its id, title, status and note; take out the rest.',
  },
};
