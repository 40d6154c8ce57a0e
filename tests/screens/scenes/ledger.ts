import type { LedgerRecord } from '../../../lib/database/records.ts';
import { requestOutcomes } from '../../../lib/ledger/terms.ts';
import { company, damaged, feedOf } from '../feeds.ts';
import { type Holdings, hour, now, type Scene } from '../scene.ts';

const base = 'https://news.aurore-rail.example/own-words/';
const images = ['acoustic-sensors', 'night-workshop', 'hot-rails'];

/** So many requests, five hours and some minutes apart: the feed's file, and now and then its images. */
function requests(count: number, address = `${base}feed.json`): LedgerRecord[] {
  return Array.from({ length: count }, (_, n): LedgerRecord => {
    const image = n % 4 ? undefined : images[(n / 4) % images.length];
    const outcome = n % 5 === 3 ? (requestOutcomes[(n - 3) / 5 + 1] ?? 'ok') : 'ok';
    const silent = ['unfinished', 'unreachable', 'redirect', 'storage'].includes(outcome);
    return {
      id: count - n,
      at: now - (n + 1) * 5.2 * hour,
      url: image ? new URL(`images/${image}.webp`, address).href : address,
      kind: image ? 'image' : 'feed',
      reason: n === count - 1 ? 'subscribe' : n % 6 === 5 ? 'manual' : 'schedule',
      status: silent ? 0 : ({ not_found: 404, sign_in: 401, status: 503 }[outcome as string] ?? 200),
      bytes: outcome === 'ok' ? 38_640 + 17 * n : 0,
      outcome,
    };
  });
}

/** A feed made for one reader: in its host, its path, its query and its links. */
function personal(): Holdings {
  const url =
    'https://emp42.xn--rseau-bsa.aurore-rail.example/u/k7qzt2mxwv9d4b1n/own-words/feed.json?for=emp_42&utm_content=autumn-programme';
  const item = {
    id: 'microphones',
    title: '1,200 microphones that listen to wheels',
    url: 'https://aurore-rail.example/news/microphones?utm_source=own-words&utm_content=emp_42',
    _own_words: { angles: ['What did you see change on your shift?'] },
  };
  return { ...feedOf([item], { url }), ledger: requests(3, url) };
}

/** The page that shows every request, in each of its states. */
export const ledgerScenes: Scene[] = [
  { name: 'ledger-empty', page: 'ledger', shows: ({ t }) => ({ text: t('ledger.empty') }) },
  {
    name: 'ledger-many',
    page: 'ledger',
    holds: () => ({ ...company(), ledger: requests(130) }),
    shows: ({ t }) => ({ text: t('ledger.outcome.redirect') }),
  },
  {
    name: 'ledger-personal',
    page: 'ledger',
    holds: personal,
    shows: ({ t }) => ({ text: t('personal.title') }),
  },
  {
    name: 'ledger-damaged',
    page: 'ledger',
    holds: () => ({
      ledger: [...requests(2), damaged<LedgerRecord>({ id: 9, at: now - hour, url: 'nowhere' })],
    }),
    reach: (screen) => screen.click('details:has(pre) > summary'),
    shows: 'details[open] pre',
  },
  {
    name: 'options-personal',
    page: 'options',
    holds: personal,
    shows: ({ t }) => ({ text: t('personal.title') }),
  },
];
