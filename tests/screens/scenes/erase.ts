import type { Screen } from '../../e2e/support/screen.ts';
import { company, draftOf, sample, shareOf } from '../feeds.ts';
import type { Holdings, Scene, Words } from '../scene.ts';
import { databaseName, remove } from '../storage.ts';
import { texts } from '../texts.ts';

function holds({ language }: Words): Holdings {
  const { own, title } = texts[language];
  return {
    ...company(),
    drafts: [draftOf('company/hot-rails', own)],
    shares: [shareOf({ title, text: own }), shareOf({ id: 'share-2', title, text: own })],
  };
}

async function ask(screen: Screen, { t }: Words): Promise<void> {
  await screen.click({ role: 'button', name: t('everything.erase') });
  await screen.waitFor('dialog[open]');
}

/** Runs in a page of the extension: it sees no other page, so that it closes none. The stage needs its own. */
function seeNobody(): void {
  chrome.runtime.getContexts = async () => [];
}

/** Runs in a page of the extension: it sees the others, and cannot close them. */
function closeNobody(): void {
  chrome.tabs.remove = async () => undefined;
}

/** What is erased in a scene, the stage makes again. */
const after = async () => undefined;

const eraseOnes: Scene[] = [
  { name: 'options-erase-everything', page: 'options', holds, reach: ask, shows: 'dialog[open]' },
  {
    name: 'erased-everything',
    page: 'options',
    holds,
    reach: async (screen, words) => {
      await screen.evaluate(seeNobody);
      await ask(screen, words);
      await screen.click({ role: 'button', name: words.t('everything.confirm') });
    },
    shows: ({ t }) => ({ text: t('everything.gone') }),
    after,
  },
  {
    name: 'erased-not-everything',
    page: 'options',
    holds,
    reach: async (screen, words) => {
      await screen.evaluate(closeNobody);
      await ask(screen, words);
      await screen.click({ role: 'button', name: words.t('everything.confirm') });
    },
    shows: ({ t }) => ({ text: t('everything.left') }),
    after,
  },
  {
    name: 'erased-elsewhere',
    page: 'activity',
    holds: sample,
    reach: (screen) => screen.evaluate(remove, databaseName),
    shows: ({ t }) => ({ role: 'heading', name: t('everything.gone_title') }),
    after,
  },
];

function change(address: string): Scene['reach'] {
  return async (screen, { t }) => {
    await screen.click({ role: 'button', name: t('move.open') });
    await screen.fill({ role: 'textbox', name: t('move.address') }, address);
    await screen.press('Enter');
  };
}

const moveOnes: Scene[] = [
  {
    name: 'options-moved',
    page: 'options',
    holds: () => company({ error: 'feed.error.redirect' }),
    shows: ({ t }) => ({ role: 'button', name: t('move.open') }),
  },
  {
    name: 'options-change-address',
    page: 'options',
    holds: () => company({ error: 'feed.error.not_found' }),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('move.open') });
      const field = { role: 'textbox', name: t('move.address') };
      await screen.fill(field, 'https://feeds.aurore-rail.example/feed.json');
    },
    shows: ({ t }) => ({ text: t('move.text') }),
  },
  {
    name: 'options-change-address-error',
    page: 'options',
    holds: () => company({ error: 'feed.error.not_found' }),
    reach: change('http://feeds.aurore-rail.example/feed.json'),
    shows: ({ t }) => ({ text: t('feed.error.insecure') }),
  },
];

/** The ways out of a feed, and out of everything. */
export const eraseScenes: Scene[] = [...eraseOnes, ...moveOnes];
