import type { FeedRecord } from '../../../lib/database/records.ts';
import { company, damaged, draftOf, feedOf, sample, shareOf } from '../feeds.ts';
import { day, now, type Scene } from '../scene.ts';
import { settle } from '../settle.ts';
import { databaseName, keepBusy, release } from '../storage.ts';
import { arabic, longWord, texts } from '../texts.ts';

const aCard = 'li h2';

/** The list of suggestions. */
export const listScenes: Scene[] = [
  { name: 'list-sample', page: 'popup', holds: sample, shows: aCard },
  {
    name: 'list-first-run',
    page: 'popup',
    shows: ({ t }) => ({ text: t('list.first.title') }),
  },
  {
    name: 'list-first-run-promise',
    page: 'popup',
    reach: async (screen) => {
      await screen.waitFor('summary');
      // The icon above it takes its place first.
      await screen.evaluate(settle);
      await screen.click('summary');
    },
    shows: 'details[open] dt',
  },
  {
    name: 'list-loading',
    page: 'popup',
    holds: sample,
    before: (backstage) => backstage.evaluate(keepBusy, databaseName),
    shows: '#root:has(> *)',
    after: (backstage) => backstage.evaluate(release),
  },
  {
    name: 'list-no-match',
    page: 'popup',
    holds: sample,
    reach: (screen) => screen.fill('input[type=search]', 'submarine'),
    shows: ({ t }) => ({ text: t('list.nothing_found') }),
  },
  {
    name: 'list-filtered',
    page: 'popup',
    holds: sample,
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('kind.industry') });
      await screen.select('select', 'fr');
    },
    shows: aCard,
  },
  {
    name: 'list-all-set-aside',
    page: 'popup',
    holds: () => {
      const { feeds, suggestions } = sample();
      return { feeds, suggestions: suggestions.map((row) => ({ ...row, declinedAt: now - day })) };
    },
    shows: ({ t }) => ({ text: t('list.empty') }),
  },
  {
    name: 'list-set-aside-undo',
    page: 'popup',
    holds: (words) => ({ ...sample(), preferences: { writing: `sample/${texts[words.language].item}` } }),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('write.decline') });
      await screen.waitFor({ role: 'button', name: t('app.undo') });
      // Having the focus it stays.
      await screen.evaluate(() => document.querySelector<HTMLElement>('[role=status] button')?.focus());
    },
    shows: ({ t }) => ({ text: t('write.declined') }),
  },
  {
    name: 'list-draft-kept',
    page: 'popup',
    holds: ({ language }) => ({
      ...sample(),
      drafts: [draftOf(`sample/${texts[language].item}`, texts[language].own)],
    }),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('list.drafts') }),
    shows: ({ t }) => ({ text: t('card.draft') }),
  },
  {
    name: 'list-no-feed-any-more',
    page: 'popup',
    holds: () => ({
      suggestions: sample()
        .suggestions.slice(0, 1)
        .map((row) => ({ ...row, goneAt: now - day })),
      shares: [shareOf({ state: 'posted', text: texts.en.own })],
    }),
    shows: ({ t }) => ({ text: t('list.no_feed') }),
  },
  {
    name: 'list-feed-failed',
    page: 'popup',
    holds: () => company({ error: 'feed.error.unreachable', goodAt: now - 4 * day }),
    shows: ({ t }) => ({ text: t('feed.error.unreachable') }),
  },
  {
    name: 'list-permission-revoked',
    page: 'popup',
    holds: () => company({ error: 'feed.error.permission' }),
    shows: ({ t }) => ({ text: t('feed.error.permission') }),
  },
  {
    name: 'list-damaged',
    page: 'popup',
    holds: () => {
      const { feeds, suggestions } = company();
      return { feeds: [...feeds, damaged<FeedRecord>({ id: 'other' })], suggestions };
    },
    shows: ({ t }) => ({ text: t('feed.damaged') }),
  },
  {
    name: 'list-500-items',
    page: 'popup',
    holds: () =>
      feedOf(Array.from({ length: 500 }, (_, n) => ({ id: `${n}`, title: `Suggestion no. ${n + 1}` }))),
    shows: aCard,
  },
  {
    name: 'list-long-words',
    page: 'popup',
    holds: () =>
      feedOf(
        [
          { id: 'word', title: longWord, _own_words: { kind: 'culture', why: `${longWord} ${longWord}` } },
          {
            id: 'long',
            language: 'de',
            title: `Whoever has waited on a platform for longer than they care to remember knows ${'that a title can go on '.repeat(4)}`,
            content_text: 'A wording.',
            _own_words: {
              kind: 'industry',
              why: 'Because it is long. '.repeat(20),
              promotional: true,
              rewarded: true,
            },
          },
          { id: 'address', title: `https://aurore-rail.example/${'a'.repeat(90)}?and=${'b'.repeat(90)}` },
        ],
        {},
        `The feed of ${longWord}`,
      ),
    shows: aCard,
  },
  {
    name: 'list-right-to-left',
    page: 'popup',
    holds: () => feedOf(arabic.items, {}, arabic.title),
    shows: aCard,
  },
];
