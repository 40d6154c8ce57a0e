import { company, feedOf, sample } from '../feeds.ts';
import type { Scene } from '../scene.ts';
import { arabic, longWord } from '../texts.ts';

const site = 'https://aurore-rail.example';

const everything = {
  charter: {
    version: '3',
    title: 'How we speak about our work',
    url: `${site}/charter`,
    commitments: [
      { text: 'Time spent writing is time worked.', link: `${site}/charter#time` },
      { text: `${longWord} is never sanctioned.` },
    ],
    rules: [
      { do: 'Say early on that you work here.', why: 'Who finds out later trusts neither of us.' },
      { dont: 'Don’t write about an incident while it is being investigated.' },
    ],
  },
  disclosure: { en: 'I work at Aurore Rail.', fr: 'Je travaille chez Aurore Rail.' },
  mix: { promotional_max: 0.3, product: 0.2, culture: 0.3, industry: 0.5 },
  phrases: [
    { match: 'Boréal Express', reason: 'Speak of it as of a neighbour.', kind: 'competitor' },
    { match: 'world-class', reason: 'It says nothing that can be checked.', kind: 'brand_speak' },
    { match: 'always on time' },
  ],
  contact: 'own-words@aurore-rail.example',
  links: [{ title: 'A short guide', url: `${site}/guide?utm_content=emp_42` }],
  leaders: [
    { name: 'Inès Aubrac', url: `${site}/people/ines-aubrac`, consent: true },
    { name: 'Somebody who was not asked', url: `${site}/people/somebody`, consent: false },
  ],
  champions: [{ name: 'Malo Le Goff', url: `${site}/people/malo-le-goff`, consent: true }],
  results: [{ period: 'Spring 2026', text: 'Three apprentices came because of it.', url: `${site}/results` }],
};

/** The page of the company's side, in each of its states. */
export const charterScenes: Scene[] = [
  { name: 'charter-sample', page: 'charter', holds: sample, shows: 'h3' },
  {
    name: 'charter-several',
    page: 'charter',
    holds: () => {
      const ours = feedOf([], {}, 'Aurore Rail', everything);
      const theirs = feedOf([], { id: 'other' }, arabic.title, {
        charter: { rules: [{ dont: 'لا تصوّر شاشات الإشارات.', why: 'لا تفيد القارئ.' }] },
      });
      return { feeds: [...ours.feeds, ...theirs.feeds] };
    },
    shows: ({ t }) => ({ text: t('charter.no_commitments') }),
  },
  {
    name: 'charter-nothing',
    page: 'charter',
    holds: () => feedOf([]),
    shows: ({ t }) => ({ text: t('charter.empty') }),
  },
  {
    name: 'charter-no-feed',
    page: 'charter',
    shows: ({ t }) => ({ text: t('settings.no_feeds') }),
  },
  {
    name: 'writing-disclosure',
    page: 'popup',
    holds: () => ({ ...company(), preferences: { writing: 'company/driver-simulator' } }),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('handoff.copy') });
      await screen.evaluate(() => document.getElementById('disclosure')?.scrollIntoView());
    },
    shows: ({ t }) => ({ text: t('handoff.copied') }),
  },
  {
    name: 'options-company',
    page: 'options',
    holds: () => company(),
    shows: ({ t }) => ({ text: t('charter.see') }),
  },
];
