import type { Language } from '../../../lib/i18n/index.ts';
import { address, company, draftOf, feedOf, shareOf } from '../feeds.ts';
import { day, type Holdings, now, type Scene, type Words } from '../scene.ts';
import { texts } from '../texts.ts';

const allowed = `${new URL(address).origin}/*`;
const second = 'https://feeds.aurore-rail.example/depots/own-words.json';

const phrases = {
  en: { secret: 'Project Mistral', own: 'my foreman', slogan: 'world-class', policed: 'our pay rise' },
  fr: {
    secret: 'projet Mistral',
    own: 'mon chef',
    slogan: 'au cœur de nos priorités',
    policed: 'hausse des salaires',
  },
};

/** Whole feeds inside a policy. */
const inlineFeeds = ['Aurore Rail, depots', 'Aurore Rail, stations'].map((title) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [] }),
);

/** Everything that there is to set, and what counts for nothing, as somebody in France would write it. */
const everything = {
  feeds: [address, second, 'http://news.aurore-rail.example/feed.json'],
  inlineFeeds,
  lockFeeds: false,
  networks: ['linkedin', 'x', 'minitel'],
  language: 'en',
  confidential: [phrases.en.secret, phrases.fr.secret, phrases.en.policed, phrases.fr.policed],
  embargoed: [
    { phrase: 'the battery trains', until: new Date(now + 30 * day).toISOString() },
    { phrase: 'Boréal Express', until: new Date(now + 90 * day).toISOString() },
  ],
  reportTo: 'hr@aurore-rail.example',
};

/** A feed at an address and one inside the policy, as they are kept. */
function ofCompany(): Holdings {
  const preset = company({ preset: true });
  const inline = feedOf(
    [{ id: 'depots', title: 'A night at the depot' }],
    { id: 'inline', url: 'about:policy', inline: true },
    'Aurore Rail, depots',
  );
  return {
    feeds: [...preset.feeds, ...inline.feeds],
    suggestions: [...preset.suggestions, ...inline.suggestions],
  };
}

/** Runs in a page: whatever it waits for does not come. */
function waitForEver(): void {
  for (let timer = Number(setTimeout(() => undefined)); timer > 0; timer -= 1) clearTimeout(timer);
}

const beginningScenes: Scene[] = [
  {
    name: 'list-first-run-preset',
    page: 'popup',
    policy: { feeds: [address] },
    shows: ({ t }) => ({ role: 'button', name: t('company.see') }),
  },
  {
    name: 'list-first-run-pinned',
    page: 'popup',
    policy: { feeds: [address] },
    allowed,
    shows: ({ t }) => ({ role: 'button', name: t('company.sooner') }),
  },
  {
    name: 'list-reading-policy',
    page: 'popup',
    installedByPolicy: true,
    reach: async (screen, { t }) => {
      await screen.waitFor({ text: t('company.reading') });
      await screen.evaluate(waitForEver);
    },
    shows: ({ t }) => ({ text: t('company.reading') }),
  },
  {
    name: 'welcome-preset',
    page: 'welcome',
    policy: { feeds: [address] },
    shows: ({ t }) => ({ role: 'heading', name: t('company.other_door') }),
  },
  {
    name: 'welcome-pinned',
    page: 'welcome',
    policy: { feeds: [address] },
    allowed,
    shows: ({ t }) => ({ role: 'button', name: t('company.read') }),
  },
  {
    name: 'welcome-locked',
    page: 'welcome',
    policy: { feeds: [address], lockFeeds: true },
    shows: ({ t }) => ({ text: t('company.locked') }),
  },
];

const settingsScenes: Scene[] = [
  {
    name: 'options-policy',
    page: 'options',
    policy: everything,
    // The policy's would be English in every picture.
    holds: ({ language }) => ({ ...ofCompany(), preferences: { language } }),
    shows: ({ t }) => ({ text: t('company.never') }),
  },
  {
    name: 'options-policy-locked',
    page: 'options',
    policy: { feeds: [address], inlineFeeds: inlineFeeds.slice(0, 1), lockFeeds: true },
    holds: ofCompany,
    shows: ({ t }) => ({ text: t('company.kept') }),
  },
  {
    name: 'options-policy-erase-everything',
    page: 'options',
    policy: { feeds: [address] },
    holds: ({ language }) => {
      const { own, title } = texts[language];
      return { ...company({ preset: true }), shares: [shareOf({ title, text: own })] };
    },
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('everything.erase') }),
    shows: 'dialog[open]',
  },
];

/** What somebody might write of their work, with three things in it to look at once more. */
const risky: Record<Language, string> = {
  en: `${texts.en.longer} We are told that Project Mistral will be world-class. I would settle for dry gloves.`,
  fr: `${texts.fr.longer} On nous dit que le projet Mistral est au cœur de nos priorités. Je me contenterais de gants secs.`,
};

function aboutToPost({ language }: Words): Holdings {
  const key = `company/${texts[language].item}`;
  return {
    ...company(),
    drafts: [draftOf(key, risky[language])],
    preferences: { writing: key, phrases: [phrases[language].own] },
  };
}

const before = {
  page: 'popup',
  policy: { confidential: everything.confidential },
  holds: aboutToPost,
} as const;
const theFold = 'details:has(> summary + ul + p)';

const writingScenes: Scene[] = [
  {
    name: 'writing-before-you-post',
    ...before,
    shows: ({ t }) => ({ text: t('preflight.title', { n: 3 }) }),
  },
  {
    name: 'writing-before-you-post-open',
    ...before,
    reach: async (screen) => {
      await screen.click(`${theFold} > summary`);
      await screen.evaluate((fold) => document.querySelector(fold)?.scrollIntoView(), theFold);
    },
    shows: `${theFold}[open]`,
  },
];

/** What a company set, wherever it is to be seen. */
export const policyScenes: Scene[] = [...beginningScenes, ...settingsScenes, ...writingScenes];
