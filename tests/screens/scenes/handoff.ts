import { draftOf, sample, shareOf } from '../feeds.ts';
import type { Scene, Words } from '../scene.ts';
import { texts } from '../texts.ts';

function ready({ language }: Words) {
  const { item, own } = texts[language];
  return {
    ...sample(),
    drafts: [draftOf(`sample/${item}`, own)],
    preferences: { writing: `sample/${item}` },
  };
}

function handedOff(way: 'private' | 'filled') {
  return ({ language }: Words) => {
    const { item, title, own } = texts[language];
    const share = shareOf({ suggestion: `sample/${item}`, title, text: own, way, language });
    return { ...sample(), shares: [share] };
  };
}

const open = (t: Words['t']) => ({ role: 'button', name: t('write.hand_off', { network: 'LinkedIn' }) });

/** From a ready draft to what became of it. */
export const handOffScenes: Scene[] = [
  {
    name: 'hand-off-which-way',
    page: 'popup',
    holds: ready,
    reach: (screen, { t }) => screen.click(open(t)),
    shows: 'dialog[open]',
  },
  {
    name: 'hand-off-by-hand',
    page: 'popup',
    holds: (words) => ({ ...ready(words), preferences: { ...ready(words).preferences, way: 'private' } }),
    reach: async (screen, { t }) => {
      await screen.waitFor({ text: t('gate.ready') });
      await screen.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await screen.click(open(t));
    },
    shows: 'textarea[readonly]',
  },
  {
    name: 'hand-off-card-private',
    page: 'popup',
    holds: handedOff('private'),
    shows: ({ t }) => ({ text: t('handoff.hint_private') }),
  },
  {
    name: 'hand-off-card-filled',
    page: 'popup',
    holds: handedOff('filled'),
    shows: ({ t }) => ({ text: t('handoff.hint_filled') }),
  },
  {
    name: 'hand-off-post-address',
    page: 'popup',
    holds: handedOff('private'),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('handoff.posted') });
      await screen.fill({ role: 'textbox', name: t('handoff.address') }, 'not an address');
      await screen.click({ role: 'button', name: t('handoff.save') });
      await screen.waitGone({ text: t('handoff.said.posted') });
    },
    shows: ({ t }) => ({ text: t('handoff.address_refused') }),
  },
];
