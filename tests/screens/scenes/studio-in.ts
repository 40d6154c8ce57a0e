import type { Screen } from '../../e2e/support/screen.ts';
import type { Scene, Words } from '../scene.ts';
import { sampleInStudio } from '../studio.ts';
import { arabic, longWord } from '../texts.ts';

/** As a scheduler would have it, with what goes wrong in such tables. */
const table = [
  'Date,Message,Link',
  '03/04/2027,"A night at the depot, and what one hears there. #rail",https://aurore-rail.example/depot',
  `05/06/2027,${arabic.title},https://aurore-rail.example/dawn`,
  '31/02/2027,There is no such day,https://aurore-rail.example/february',
  '07/08/2027,,https://aurore-rail.example/nothing',
  `01/12/2020,Over long ago: ${longWord},http://aurore-rail.example/old`,
  '09/10/2027,One cell too many,https://aurore-rail.example/x,more',
].join('\n');

async function pasted(screen: Screen, { t }: Words, text: string): Promise<void> {
  await screen.click({ role: 'button', name: t('studio.bring.open') });
  await screen.fill({ role: 'textbox', name: t('studio.bring.paste_hint') }, text);
  await screen.click({ role: 'button', name: t('studio.bring.read') });
}

const inFeed = {
  page: 'studio',
  at: 'feed/suggestions',
  wide: true,
  holds: () => ({ studio: sampleInStudio() }),
} as const;

/** What comes into Studio, step by step. */
export const studioInScenes: Scene[] = [
  {
    name: 'studio-import',
    ...inFeed,
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('studio.bring.open') }),
    shows: ({ t }) => ({ text: t('studio.bring.title') }),
  },
  {
    name: 'studio-import-columns',
    ...inFeed,
    reach: (screen, words) => pasted(screen, words, table),
    shows: ({ t }) => ({ text: t('studio.bring.columns') }),
  },
  {
    name: 'studio-import-preview',
    ...inFeed,
    reach: async (screen, words) => {
      await pasted(screen, words, table);
      await screen.click({ role: 'button', name: words.t('studio.bring.to_preview') });
    },
    shows: ({ t }) => ({ text: t('studio.bring.preview') }),
  },
];
