import type { Scene, Words } from '../scene.ts';
import { sampleInStudio, studioWith } from '../studio.ts';
import { arabic, longWord } from '../texts.ts';

const page = 'studio';
const open = 'details:not([open]) > summary';

/** One to write at, of which half is there. */
function begun({ language }: Words) {
  const texts = {
    en: [
      'A night at the depot',
      'Colleagues asked what we do there.',
      'What did you hear?',
      'Rain since noon.',
    ],
    fr: [
      'Une nuit au dépôt',
      'On nous demande ce que nous y faisons.',
      'Qu’avez-vous entendu ?',
      'Il pleut depuis midi.',
    ],
  } as const;
  const [title, why, angle, fact] = texts[language];
  return studioWith(
    [
      {
        id: '2026-11-16-0900',
        title,
        url: 'https://aurore-rail.example/depot?utm_content=emp_42',
        _own_words: {
          why,
          angles: [angle, ''],
          facts: [{ text: fact }, { text: '', source: '' }],
          suggestions: [
            { network: 'linkedin', language: 'en', text: 'Come and see our depot by night.' },
            { network: 'x', language: 'fr', text: 'Venez voir notre dépôt la nuit.' },
          ],
          starts_at: '2026-12-01T08:00:00+01:00',
          expires_at: '2027-03-31T23:59:59+02:00',
          kind: 'culture',
          keep: ['Aurore Rail', ''],
        },
      },
    ],
    { language, title: 'Aurore Rail' },
  );
}

/** Of every kind that a row of the list tells apart, and one in another script. */
function lives() {
  const own = (change: object) => ({ angles: ['?'], ...change });
  const { feeds, items } = studioWith([
    { id: 'a', title: `Live, with a name such as ${longWord}` },
    { id: 'b', title: 'Paused', _own_words: own({ status: 'paused', note: 'Wait.' }) },
    { id: 'c', title: 'Corrected', _own_words: own({ status: 'corrected', note: 'One winter.' }) },
    { id: 'd', title: 'Withdrawn', _own_words: { status: 'withdrawn', note: 'It named somebody.' } },
    { id: 'e', title: 'Early', _own_words: own({ starts_at: '2026-12-24T08:00:00+01:00' }) },
    { id: 'f', title: 'Over', _own_words: own({ expires_at: '2026-10-01T08:00:00+01:00' }) },
    { id: 'g', title: arabic.title, language: 'ar' },
    { id: 'h', title: '' },
    { id: 'i', title: 'Held' },
    { id: 'j', title: 'Deleted' },
  ]);
  const changed = items.map((item, index) => ({
    ...item,
    ...(index === 8 && { held: true }),
    ...(index === 9 && { deletedAt: item.updatedAt }),
  }));
  const [feed] = feeds;
  return { feeds: feed ? [{ ...feed, order: feed.order.slice(0, 9) }] : [], items: changed };
}

/** The page where a feed is made, part by part. */
export const studioScenes: Scene[] = [
  {
    name: 'studio-empty',
    page,
    holds: () => ({ studio: {} }),
    shows: ({ t }) => ({ role: 'button', name: t('studio.new_feed') }),
  },
  {
    name: 'studio-home',
    page,
    holds: () => ({
      studio: {
        feeds: [...sampleInStudio().feeds, ...studioWith([], { title: arabic.title }, { id: 'other' }).feeds],
        items: sampleInStudio().items,
      },
    }),
    shows: ({ t }) => ({ text: t('studio.feeds') }),
  },
  {
    name: 'studio-missing',
    page,
    at: 'gone/suggestions',
    holds: () => ({ studio: {} }),
    shows: ({ t }) => ({ text: t('studio.no_feed') }),
  },
  {
    name: 'studio-no-suggestion',
    page,
    at: 'feed/suggestions',
    wide: true,
    holds: () => ({ studio: studioWith([]) }),
    shows: ({ t }) => ({ text: t('studio.first_item') }),
  },
  {
    name: 'studio-list',
    page,
    at: 'feed/suggestions',
    wide: true,
    holds: () => ({ studio: lives() }),
    reach: (screen, { t }) => screen.click({ text: t('studio.bin', { n: 1 }) }),
    shows: ({ t }) => ({ role: 'button', name: t('studio.put_back') }),
  },
  {
    name: 'studio-editor',
    page,
    at: 'feed/suggestions/item-0',
    wide: true,
    holds: () => ({ studio: sampleInStudio() }),
    shows: '[data-preview] h1',
  },
  {
    name: 'studio-editor-begun',
    page,
    at: 'feed/suggestions/item-0',
    wide: true,
    holds: (words) => ({ studio: begun(words) }),
    reach: async (screen) => {
      await screen.waitFor('[data-preview] h1');
      for (
        let folds = await screen.count(`main ${open}`);
        folds > 0;
        folds = await screen.count(`main ${open}`)
      )
        await screen.click(`main ${open}`);
    },
    shows: '[data-preview] h1',
  },
  {
    name: 'studio-undo',
    page,
    at: 'feed/suggestions/item-0',
    wide: true,
    holds: () => ({ studio: sampleInStudio() }),
    reach: async (screen, { t }) => {
      await screen.waitFor('[data-preview] h1');
      await screen.click({ role: 'button', name: t('studio.remove', { what: t('studio.angle', { n: 1 }) }) });
    },
    shows: ({ t }) => ({ text: t('studio.done.entry_removed', { of: t('studio.angle', { n: 1 }) }) }),
  },
  {
    name: 'studio-preview-list',
    page,
    at: 'feed/suggestions/item-0',
    wide: true,
    holds: () => ({ studio: sampleInStudio() }),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('studio.preview.list') }),
    shows: '[data-preview] [data-card]',
  },
  {
    name: 'studio-preview-post',
    page,
    at: 'feed/suggestions/item-0',
    wide: true,
    holds: (words) => ({ studio: begun(words) }),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('studio.preview.post') });
      await screen.click('[data-preview] fieldset button:nth-of-type(2)');
    },
    shows: '[data-preview] article',
  },
];
