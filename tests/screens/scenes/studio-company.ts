import type { JsonObject } from '../../../lib/feed/parse/clean.ts';
import type { Screen } from '../../e2e/support/screen.ts';
import type { Scene } from '../scene.ts';
import { sampleInStudio, studioWith } from '../studio.ts';
import { longWord } from '../texts.ts';

const page = 'studio';
const closed = 'main details:not([open]) > summary';

async function unfold(screen: Screen): Promise<void> {
  await screen.waitFor('main details');
  while ((await screen.count(closed)) > 0) await screen.click(closed);
}

/** With something to say of nearly every group. */
const clumsy: JsonObject = {
  language: 'en',
  _own_words: {
    charter: { rules: [{ dont: 'Never speak of pay.', why: 'No.' }, { do: `Say ${longWord}.` }] },
    disclosure: { en: 'I work at Aurore Rail.', de: '' },
    phrases: [{ match: 'on strike' }, { match: 'revolutionary', kind: 'brand_speak' }],
    mix: { promotional_max: 30, product: 20 },
    minimum_own: 0.9,
    links: [{ title: 'A guide', url: 'http://aurore-rail.example/guide' }],
    leaders: [{ name: 'Inès Aubrac', url: 'https://aurore-rail.example/ines', consent: false }],
    champions: [{ name: 'Joris Penhoët', url: 'https://aurore-rail.example/joris', consent: true }],
    results: [{ period: 'Spring 2026', text: 'Three people applied.' }, { period: 'Summer 2026' }],
  },
};

/** Twelve suggestions that lack the same, and one with a slip of its own. */
const poor = Array.from({ length: 12 }, (_, index): JsonObject => {
  const own: JsonObject = index === 5 ? { promotionnal: true } : {};
  return {
    id: `plain-${index}`,
    title: `A plain suggestion, number ${index}`,
    url: `https://aurore-rail.example/news/${index}?fbclid=x${index}`,
    _own_words: { ...own, facts: [{ text: `Fact number ${index} of a dozen that are told.` }] },
  };
});

/** The part where a company says its side, and the check of the whole feed. */
export const studioCompanyScenes: Scene[] = [
  {
    name: 'studio-company-empty',
    page,
    at: 'feed/company',
    wide: true,
    holds: () => ({ studio: studioWith([], { title: '' }) }),
    shows: ({ t }) => ({ role: 'button', name: t('studio.company.commitments_begin') }),
  },
  {
    name: 'studio-company-begun',
    page,
    at: 'feed/company',
    wide: true,
    holds: ({ language }) => ({ studio: studioWith([], { language }) }),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('studio.company.commitments_begin') }),
    shows: ({ t }) => ({ text: t('studio.company.drafts') }),
  },
  {
    name: 'studio-company',
    page,
    at: 'feed/company',
    wide: true,
    holds: () => ({ studio: sampleInStudio() }),
    reach: unfold,
    shows: '[data-preview] h2',
  },
  {
    name: 'studio-company-clumsy',
    page,
    at: 'feed/company',
    wide: true,
    holds: () => ({ studio: studioWith([], clumsy) }),
    reach: unfold,
    shows: ({ t }) => ({ role: 'button', name: t('studio.repair.nearest_share') }),
  },
  {
    name: 'studio-check',
    page,
    at: 'feed/advice',
    wide: true,
    holds: () => ({ studio: studioWith(poor, clumsy) }),
    shows: ({ t }) => ({ role: 'button', name: t('studio.repair.all', { n: 12 }) }),
  },
  {
    name: 'studio-check-open',
    page,
    at: 'feed/advice',
    wide: true,
    holds: () => ({ studio: studioWith(poor, clumsy) }),
    reach: unfold,
    shows: ({ t }) => ({ role: 'button', name: t('studio.repair.all', { n: 12 }) }),
  },
  {
    name: 'studio-check-fine',
    page,
    at: 'feed/advice',
    wide: true,
    holds: () => ({ studio: sampleInStudio() }),
    shows: ({ t }) => ({ text: t('studio.advice.none') }),
  },
];
