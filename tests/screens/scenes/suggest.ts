import { feedOf } from '../feeds.ts';
import type { Holdings, Scene, Words } from '../scene.ts';
import { arabic, longWord, texts } from '../texts.ts';

const site = 'https://aurore-rail.example';
const personalLink = `${site}/u/emp_42/microphones?utm_source=own-words&utm_content=emp_42&ref=7`;

/** Somebody has written all there is to write, and their feeds name whom to ask. */
function filled({ language }: Words): Holdings {
  const { title, longer } = texts[language];
  const ours = feedOf([], {}, 'Aurore Rail', { contact: 'own-words@aurore-rail.example' });
  const theirs = feedOf([], { id: 'other' }, arabic.title, { contact: `${longWord}@aurore-rail.example` });
  return {
    feeds: [...ours.feeds, ...theirs.feeds],
    suggesting: { title, link: personalLink, angle: `${longer}\n\n${longWord}` },
  };
}

/** The page where one suggests something to communications, in each of its states. */
export const suggestScenes: Scene[] = [
  { name: 'suggest-empty', page: 'suggest', shows: ({ t }) => ({ text: t('suggest.to_nobody') }) },
  {
    name: 'suggest-filled',
    page: 'suggest',
    holds: filled,
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('handoff.copy_text') }),
    shows: ({ t }) => ({ text: t('suggest.copied') }),
  },
  {
    name: 'suggest-refused',
    page: 'suggest',
    holds: (words) => ({ suggesting: { ...filled(words).suggesting, link: 'intranet/microphones' } }),
    reach: async (screen, { t }) => {
      await screen.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await screen.click({ role: 'button', name: t('handoff.copy_text') });
      await screen.waitFor({ text: t('suggest.link_closed') });
    },
    shows: ({ t }) => ({ text: t('suggest.refused_title') }),
  },
  {
    name: 'suggest-link',
    page: 'suggest',
    holds: filled,
    reach: (screen) => screen.click('button[aria-haspopup=dialog]'),
    shows: ({ t }) => ({ text: t('link.own.as_is') }),
  },
  {
    name: 'suggest-anew',
    page: 'suggest',
    holds: filled,
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('suggest.start_anew') });
      await screen.waitFor({ role: 'button', name: t('app.undo') });
    },
    shows: ({ t }) => ({ text: t('suggest.started') }),
  },
];
