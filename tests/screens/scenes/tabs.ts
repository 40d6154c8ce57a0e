import type { FeedRecord, ShareRecord } from '../../../lib/database/records.ts';
import { address, company, damaged, sample, shareOf } from '../feeds.ts';
import { day, type Holdings, now, type Scene, type Words } from '../scene.ts';
import { databaseName, remove, spoil } from '../storage.ts';
import { longWord, texts } from '../texts.ts';

function type(text: string): Scene['reach'] {
  return (screen, { t }) => screen.fill({ role: 'textbox', name: t('welcome.address') }, text);
}

const welcomeScenes: Scene[] = [
  { name: 'welcome', page: 'welcome', shows: 'h1' },
  {
    name: 'welcome-address-with-query',
    page: 'welcome',
    reach: type(`${address}?for=emp_42`),
    shows: ({ t }) => ({ text: t('personal.before') }),
  },
  {
    name: 'welcome-error',
    page: 'welcome',
    reach: async (screen, words) => {
      await type('http://news.aurore-rail.example/feed.json')?.(screen, words);
      await screen.press('Enter');
    },
    shows: ({ t }) => ({ text: t('feed.error.insecure') }),
  },
  {
    name: 'welcome-done',
    page: 'welcome',
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('list.first.sample') }),
    shows: ({ t }) => ({ text: t('welcome.done_text') }),
  },
];

function shares(count: number) {
  return ({ language }: Words): Holdings => {
    const { own, longer, title } = texts[language];
    const states = ['handed_off', 'posted', 'scheduled', 'not_this_time'] as const;
    return {
      ...sample(),
      shares: Array.from({ length: count }, (_, n) =>
        shareOf({
          id: `share-${n}`,
          title: n === 3 ? longWord : title,
          text: n % 2 ? longer : own,
          network: n % 3 ? 'linkedin' : 'x',
          promotional: n % 4 === 0,
          own: 0.6 + 0.03 * n,
          at: now - (1 + 9 * n) * day,
          state: states[(n + 1) % 4] ?? 'posted',
          ...(n === 0 && { postUrl: 'https://x.com/someone/status/1' }),
        }),
      ),
    };
  };
}

const activityScenes: Scene[] = [
  { name: 'activity-empty', page: 'activity', shows: ({ t }) => ({ text: t('activity.empty') }) },
  {
    name: 'activity-few',
    page: 'activity',
    holds: shares(2),
    reach: (screen) => screen.click('summary'),
    shows: 'details[open] p',
  },
  { name: 'activity-many', page: 'activity', holds: shares(12), shows: 'li h2' },
  {
    name: 'activity-erase',
    page: 'activity',
    holds: shares(3),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('activity.erase') }),
    shows: 'dialog[open]',
  },
  {
    name: 'activity-deleted-undo',
    page: 'activity',
    holds: shares(2),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('activity.delete') });
      await screen.waitFor({ role: 'button', name: t('app.undo') });
      // Having the focus it stays.
      await screen.evaluate(() => document.querySelector<HTMLElement>('[role=status] button')?.focus());
    },
    shows: ({ t }) => ({ text: t('activity.deleted') }),
  },
  {
    name: 'activity-damaged',
    page: 'activity',
    holds: (words) => {
      const { shares: whole = [], ...others } = shares(1)(words);
      return {
        ...others,
        shares: [...whole, damaged<ShareRecord>({ id: 'share-9', text: texts[words.language].own })],
      };
    },
    reach: (screen) => screen.click('details:has(pre) > summary'),
    shows: 'details[open] pre',
  },
];

const remarks = [
  { key: 'problem.item_without_id', path: 'items[2]', level: 'error' },
  { key: 'problem.unsafe_link', path: 'items[4]._own_words.facts[0].source', level: 'warning' },
  { key: 'problem.date_without_zone', path: 'items[5].date_published', level: 'note' },
];

const optionsScenes: Scene[] = [
  { name: 'options-no-feed', page: 'options', shows: ({ t }) => ({ text: t('settings.no_feeds') }) },
  { name: 'options-sample', page: 'options', holds: sample, shows: 'li h3' },
  {
    name: 'options-failed-with-remarks',
    page: 'options',
    holds: () => company({ error: 'feed.error.sign_in', goodAt: now - 4 * day, problems: remarks }),
    reach: (screen) => screen.click('summary'),
    shows: 'details[open] code',
  },
  {
    name: 'options-damaged',
    page: 'options',
    holds: () => ({ feeds: [damaged<FeedRecord>({ id: 'other' })] }),
    shows: ({ t }) => ({ text: t('feed.damaged_row') }),
  },
  {
    name: 'options-remove',
    page: 'options',
    holds: () => company({ error: 'feed.error.permission' }),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('settings.remove') }),
    shows: 'dialog[open]',
  },
];

const broken = {
  before: (backstage) => backstage.evaluate(spoil, databaseName),
  shows: ({ t }) => ({ text: t('app.broken.other.title') }),
  after: (backstage) => backstage.evaluate(remove, databaseName),
} satisfies Partial<Scene>;

const brokenScenes: Scene[] = [
  { name: 'broken-popup', page: 'popup', ...broken },
  { name: 'broken-tab', page: 'activity', ...broken },
];

/** The pages that open in a tab, and whatever shows when the database does not open. */
export const tabScenes: Scene[] = [...welcomeScenes, ...activityScenes, ...optionsScenes, ...brokenScenes];
