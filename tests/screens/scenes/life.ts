import type { ShareRecord, SuggestionRecord } from '../../../lib/database/records.ts';
import { draftOf, feedOf, sample, shareOf } from '../feeds.ts';
import { day, type Holdings, hour, now, type Scene, type Words } from '../scene.ts';
import { texts } from '../texts.ts';

type Change = NonNullable<SuggestionRecord['change']>;

const notes = {
  corrected: {
    en: 'We first wrote 1,500 sensors. There are 1,200.',
    fr: 'Nous avions d’abord écrit 1\u00a0500 capteurs. Il y en a 1\u00a0200.',
  },
  withdrawn: {
    en: 'It named a colleague who had not agreed.',
    fr: 'Elle nommait un collègue qui n’avait pas donné son accord.',
  },
};

/** The sample, with shares of the suggestion in the reader's language, which was changed yesterday. */
function changed(status: Change['status'], ...shares: Partial<ShareRecord>[]) {
  return ({ language }: Words): Holdings => {
    const { item, title, own } = texts[language];
    const suggestion = `sample/${item}`;
    const note = notes[status][language];
    const offer = sample();
    const suggestions = offer.suggestions.map((row): SuggestionRecord => {
      if (row.key !== suggestion) return row;
      const own = { ...row.item._own_words, status, note };
      return { ...row, item: { ...row.item, _own_words: own }, change: { at: now - day, status, note } };
    });
    return {
      ...offer,
      suggestions,
      shares: shares.map((share, n) =>
        shareOf({ id: `share-${n}`, suggestion, title, language, text: own, ...share }),
      ),
    };
  };
}

const onLinkedIn = { state: 'posted', at: now - 5 * day } as const;
const onX = {
  network: 'x',
  state: 'posted',
  at: now - 6 * day,
  postUrl: 'https://x.com/someone/status/1',
} as const;

const unfold: Scene['reach'] = async (screen) => {
  await screen.click('details:has(li) > summary');
};

const toldScenes: Scene[] = [
  {
    name: 'list-told-corrected',
    page: 'popup',
    holds: changed('corrected', onLinkedIn),
    shows: ({ t }) => ({ role: 'button', name: t('changed.known') }),
  },
  {
    name: 'list-told-withdrawn',
    page: 'popup',
    holds: changed('withdrawn', onX),
    reach: unfold,
    shows: 'details[open] li',
  },
  {
    name: 'activity-changed',
    page: 'activity',
    holds: changed('withdrawn', { ...onLinkedIn, toldOf: now - day }, onX),
    reach: unfold,
    shows: 'details[open] li',
  },
];

const bare = { id: 'bare', title: 'What would you tell a newcomer?' };

/** A suggestion with a draft about it, in a feed that may say something else meanwhile. */
function draftAbout(own: object, others: object[] = []): Holdings {
  return {
    ...feedOf([{ ...bare, _own_words: own }, ...others]),
    drafts: [draftOf('company/bare', texts.en.own)],
    preferences: { writing: 'company/bare' },
  };
}

const newer = {
  id: 'newer',
  title: 'What would you tell a newcomer, now that there are two depots?',
  _own_words: { supersedes: 'bare', angles: ['What did nobody tell you?'] },
};

const onDrafts: Scene['reach'] = (screen, { t }) => screen.click({ role: 'button', name: t('list.drafts') });

const stateScenes: Scene[] = [
  {
    name: 'writing-superseded',
    page: 'popup',
    holds: () => draftAbout({}, [newer]),
    shows: ({ t }) => ({ role: 'button', name: t('newer.go') }),
  },
  {
    name: 'writing-upcoming',
    page: 'popup',
    holds: () => draftAbout({ starts_at: new Date(now + 3 * day).toISOString() }),
    shows: ({ t }) => ({ text: t('card.starts', { when: '' }).trim() }),
  },
  {
    name: 'writing-expired',
    page: 'popup',
    holds: () => draftAbout({ expires_at: new Date(now - 3 * day).toISOString() }),
    shows: ({ t }) => ({ text: t('write.expired') }),
  },
  {
    name: 'list-drafts-in-every-state',
    page: 'popup',
    holds: () => {
      const items = [
        { ...bare, id: 'newer', _own_words: { supersedes: 'superseded' } },
        { id: 'superseded', title: 'The trial on the valley line' },
        { id: 'upcoming', _own_words: { starts_at: new Date(now + 3 * day).toISOString() } },
        { id: 'expired', _own_words: { expires_at: new Date(now - 3 * day).toISOString() } },
        { id: 'paused', _own_words: { status: 'paused', note: 'We are checking a figure.' } },
        { id: 'corrected', _own_words: { status: 'corrected', note: 'There are two.' } },
        { id: 'withdrawn', _own_words: { status: 'withdrawn', note: 'It named a colleague.' } },
        { id: 'gone' },
      ].map((item) => ({ title: `Once ${item.id}`, ...item }));
      const { feeds, suggestions } = feedOf(items);
      const goneIf = (row: SuggestionRecord) =>
        row.item.id === 'gone' ? { ...row, goneAt: now - hour } : row;
      const drafts = items.slice(1).map(({ id }) => draftOf(`company/${id}`, texts.en.own));
      return { feeds, suggestions: suggestions.map(goneIf), drafts };
    },
    reach: onDrafts,
    shows: ({ t }) => ({ text: t('card.withdrawn') }),
  },
];

/** The life of a suggestion as one sees it, and what one is told of what one shared. */
export const lifeScenes: Scene[] = [...toldScenes, ...stateScenes];
