import type { Scene } from '../scene.ts';
import { published, sampleInStudio, studioWith } from '../studio.ts';

const page = 'studio';

/** Of each reason to stay one, and something that the check would have mended first. */
function mixed() {
  const own = (change: object) => ({ angles: ['?'], ...change });
  const { feeds, items } = studioWith(
    [
      { id: 'a', title: 'A night at the depot', _own_words: own({}) },
      { id: 'b', title: 'The winter timetable', _own_words: own({ starts_at: '2026-12-24T08:00:00+01:00' }) },
      { id: 'c', title: 'A new colleague' },
      { id: 'd', title: '' },
      { id: 'e', title: 'Withdrawn', _own_words: { status: 'withdrawn', note: 'It named somebody.' } },
    ],
    { language: 'en' },
    { address: undefined },
  );
  return { feeds, items: items.map((item, index) => ({ ...item, ...(index === 2 && { held: true }) })) };
}

/** Where a feed goes out, and what becomes of its suggestions then. */
export const studioOutScenes: Scene[] = [
  {
    name: 'studio-publish',
    page,
    at: 'feed/publish',
    wide: true,
    holds: () => ({ studio: sampleInStudio() }),
    shows: ({ t }) => ({ role: 'button', name: t('studio.save.button') }),
  },
  {
    name: 'studio-publish-mixed',
    page,
    at: 'feed/publish',
    holds: () => ({ studio: mixed() }),
    reach: async (screen) => {
      await screen.waitFor('main summary');
      await screen.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
    shows: ({ t }) => ({ text: t('studio.ready.why.blank') }),
  },
  {
    name: 'studio-withdraw',
    page,
    at: 'feed/suggestions/item-0',
    wide: true,
    holds: () => ({ studio: sampleInStudio({ published }) }),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('studio.life.withdraw') }),
    shows: 'dialog[open]',
  },
  {
    name: 'studio-withdrawn',
    page,
    at: 'feed/suggestions/item-0',
    wide: true,
    holds: () => ({ studio: sampleInStudio({ published }) }),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('studio.life.withdraw') });
      await screen.fill('dialog textarea', 'One winter, not two.');
      await screen.click({ role: 'button', name: t('studio.life.withdrawn.do') });
      await screen.waitGone('dialog[open]');
    },
    shows: ({ t }) => ({ text: t('studio.standing.withdrawn') }),
  },
  {
    name: 'studio-pause-all',
    page,
    at: 'feed/publish',
    holds: () => ({ studio: sampleInStudio() }),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('studio.pause_all.button') }),
    shows: 'dialog[open]',
  },
  {
    name: 'studio-review',
    page,
    at: 'feed/review',
    wide: true,
    holds: () => ({ studio: mixed() }),
    shows: ({ t }) => ({ role: 'button', name: t('studio.review.print') }),
  },
];
