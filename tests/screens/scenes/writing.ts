import type { SuggestionRecord } from '../../../lib/database/records.ts';
import { company, draftOf, feedOf, sample, shareOf } from '../feeds.ts';
import { day, type Holdings, now, type Scene, type Words } from '../scene.ts';
import { arabic, longWord, texts } from '../texts.ts';

const field = 'textarea';
const saidAt = now - 12 * day;

/** The sample, with a draft about the suggestion in the reader's language, as the popup opens on it. */
function writingAbout(pick: (about: (typeof texts)['en']) => string, more: Holdings = {}) {
  return ({ language }: Words): Holdings => {
    const about = texts[language];
    const key = `sample/${about.item}`;
    const text = pick(about);
    return { ...sample(), ...more, drafts: text ? [draftOf(key, text)] : [], preferences: { writing: key } };
  };
}

/** A suggestion of a company's feed, with a draft about it. */
function writingAboutItem(item: { id: string; language?: string }, text: string): Holdings {
  const key = `company/${item.id}`;
  return {
    ...feedOf([item, { id: 'other', title: 'Something else' }]),
    drafts: text ? [draftOf(key, text)] : [],
    preferences: { writing: key },
  };
}

const everything = {
  id: 'everything',
  language: 'en',
  title: 'Two battery trains on the valley line, and what we got wrong about the first one',
  url: 'https://aurore-rail.example/news/battery-trains-on-the-valley-line-and-what-we-got-wrong',
  summary: 'The trial goes on for another winter.',
  _own_words: {
    kind: 'product',
    promotional: true,
    rewarded: true,
    why: 'People along the line ask, and our first answer was wrong.',
    angles: ['What do you hear from passengers?', `What does ${longWord} have to do with it?`],
    facts: [
      { text: 'The trial lasts two winters.', source: 'https://aurore-rail.example/facts/battery' },
      { text: 'One of the trains stood still for 11 days.', source: 'Annual report, page 12' },
    ],
    suggestions: [
      {
        network: 'linkedin',
        language: 'en',
        text: 'We are delighted to announce a second winter of trials.',
      },
      { network: 'x', language: 'fr', text: 'Un deuxième hiver d’essais commence dans la vallée.' },
    ],
    status: 'corrected',
    note: 'We first wrote three trains. There are two.',
    expires_at: '2026-11-18T12:00:00Z',
  },
};

const bare = { id: 'bare', title: 'What would you tell a newcomer?' };

const news = 'https://aurore-rail.example/news/microphones';
const linked = {
  cleaned: { ...bare, url: `${news}?utm_source=own-words&utm_content=emp_42&fbclid=IwAR0` },
  'to-check': {
    ...bare,
    url: 'https://büro.aurore-rail.example/r/emp_42/microphones?utm_source=own-words&utm_content=emp_42&page=2&from=staff',
  },
};

function withStatus(status: string, note: string) {
  return () => writingAboutItem({ ...bare, _own_words: { status, note } } as typeof bare, texts.en.own);
}

/** The writing screen. */
export const writingScenes: Scene[] = [
  { name: 'writing-empty', page: 'popup', holds: writingAbout(() => ''), shows: field },
  {
    name: 'writing-question',
    page: 'popup',
    holds: writingAbout(() => ''),
    reach: (screen) => screen.click('li button[aria-current]'),
    shows: 'textarea[aria-describedby]',
  },
  {
    name: 'writing-copied',
    page: 'popup',
    holds: writingAbout(({ copied }) => copied),
    shows: 'details[open] ul',
  },
  {
    name: 'writing-mostly-theirs',
    page: 'popup',
    holds: writingAbout(({ mostlyTheirs }) => mostlyTheirs),
    shows: 'details[open] ul',
  },
  {
    name: 'writing-ready',
    page: 'popup',
    holds: writingAbout(({ own }) => own),
    shows: ({ t }) => ({ text: t('gate.ready') }),
  },
  {
    name: 'writing-ready-rules',
    page: 'popup',
    holds: writingAbout(({ own }) => own),
    reach: (screen) => screen.click('summary:has(+ ul)'),
    shows: 'details[open] > ul',
  },
  {
    name: 'writing-too-long-for-x',
    page: 'popup',
    holds: writingAbout(({ own, longer }) => `${own}\n\n${longer}`),
    shows: ({ t }) => ({ text: t('gate.ready') }),
  },
  {
    name: 'writing-3000-letters',
    page: 'popup',
    holds: writingAbout(({ own, longer }) => `${own}\n\n${`${longer}\n\n`.repeat(12)}`.slice(0, 3000)),
    shows: field,
  },
  {
    name: 'writing-said-before',
    page: 'popup',
    holds: (words) => {
      const { own } = texts[words.language];
      const shares = [shareOf({ state: 'posted', text: own, at: saidAt })];
      return writingAbout(() => own, { shares })(words);
    },
    reach: (screen) => screen.click('details:has(> summary + blockquote) > summary'),
    shows: 'details[open] > summary + blockquote',
  },
  ...(['cleaned', 'to-check'] as const).map(
    (name): Scene => ({
      name: `writing-link-${name}`,
      page: 'popup',
      holds: () => writingAboutItem(linked[name], texts.en.own),
      shows: ({ t }) => ({ text: t('gate.ready') }),
    }),
  ),
  {
    name: 'writing-link-parts',
    page: 'popup',
    holds: () => writingAboutItem(linked['to-check'], texts.en.own),
    reach: (screen) => screen.click('button[aria-haspopup=dialog]'),
    shows: 'dialog[open] fieldset',
  },
  {
    name: 'writing-link-as-it-is',
    page: 'popup',
    holds: () => writingAboutItem(linked['to-check'], texts.en.own),
    reach: async (screen, { t }) => {
      await screen.click('button[aria-haspopup=dialog]');
      await screen.click({ text: t('link.company.as_is') });
      await screen.click({ role: 'button', name: t('app.close') });
    },
    shows: ({ t }) => ({ text: t('link.company.goes_as_is') }),
  },
  {
    name: 'writing-unfair',
    page: 'popup',
    holds: writingAbout(({ copied }) => copied),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('unfair.title') }),
    shows: 'dialog[open] pre',
  },
  {
    name: 'writing-preview',
    page: 'popup',
    holds: writingAbout(({ own, longer }) => `${own}\n\n${longer} #rail @AuroreRail`),
    reach: (screen, { t }) => screen.click({ role: 'button', name: t('preview.open') }),
    shows: ({ t }) => ({ text: t('preview.more') }),
  },
  {
    name: 'writing-preview-on-x',
    page: 'popup',
    holds: writingAbout(({ own }) => own),
    reach: async (screen, { t }) => {
      await screen.click({ role: 'button', name: t('preview.open') });
      await screen.click({ role: 'button', name: 'X' });
    },
    shows: ({ t }) => ({ text: t('preview.whole') }),
  },
  {
    name: 'writing-questions-only',
    page: 'popup',
    holds: () => writingAboutSample('driver-simulator'),
    shows: field,
  },
  { name: 'writing-everything', page: 'popup', holds: () => writingAboutItem(everything, ''), shows: field },
  {
    name: 'writing-their-wording',
    page: 'popup',
    holds: () => writingAboutItem(everything, ''),
    reach: async (screen, { t }) => {
      await screen.click({ text: t('write.theirs') });
      await screen.evaluate(() => document.querySelector('details[open]')?.scrollIntoView());
    },
    shows: 'details[open] blockquote',
  },
  { name: 'writing-bare', page: 'popup', holds: () => writingAboutItem(bare, ''), shows: field },
  {
    name: 'writing-paused',
    page: 'popup',
    holds: withStatus('paused', 'We are checking a figure.'),
    shows: ({ t }) => ({ text: t('write.paused') }),
  },
  {
    name: 'writing-withdrawn',
    page: 'popup',
    holds: withStatus('withdrawn', 'It named a colleague who had not agreed.'),
    shows: ({ t }) => ({ text: t('write.withdrawn') }),
  },
  {
    name: 'writing-gone',
    page: 'popup',
    holds: (words) => {
      const held = writingAbout(({ own }) => own)(words);
      const { writing } = held.preferences ?? {};
      const goneIf = (row: SuggestionRecord) => (row.key === writing ? { ...row, goneAt: now - day } : row);
      return { ...held, suggestions: (held.suggestions ?? []).map(goneIf) };
    },
    shows: ({ t }) => ({ text: t('write.gone') }),
  },
  {
    name: 'writing-not-kept',
    page: 'popup',
    holds: writingAbout(() => ''),
    reach: async (screen, { language }) => {
      await screen.waitFor(field);
      await screen.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('The disk is full', 'QuotaExceededError');
        };
      });
      await screen.fill(field, texts[language].own);
    },
    shows: ({ t }) => ({ text: t('write.not_saved_title') }),
  },
  {
    name: 'writing-right-to-left',
    page: 'popup',
    holds: () => ({
      ...feedOf(arabic.items, {}, arabic.title),
      drafts: [draftOf('company/microphones', arabic.own)],
      preferences: { writing: 'company/microphones' },
    }),
    shows: ({ t }) => ({ text: t('gate.ready') }),
  },
];

function writingAboutSample(id: string): Holdings {
  return { ...company(), preferences: { writing: `company/${id}` } };
}
