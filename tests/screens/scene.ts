import type {
  DraftRecord,
  FeedRecord,
  LedgerRecord,
  ShareRecord,
  SuggestionRecord,
} from '../../lib/database/records.ts';
import type { Language, Translator } from '../../lib/i18n/index.ts';
import type { Preferences } from '../../lib/settings/index.ts';
import type { Suggesting } from '../../lib/settings/suggesting.ts';
import type { StudioFeed, StudioItem } from '../../lib/studio/records.ts';
import type { Screen, Target } from '../e2e/support/screen.ts';

/** What Studio's own database holds. */
export interface StudioHoldings {
  feeds?: StudioFeed[];
  items?: StudioItem[];
}

/** What the browser's database holds when a scene begins. */
export interface Holdings {
  feeds?: FeedRecord[];
  suggestions?: SuggestionRecord[];
  drafts?: DraftRecord[];
  shares?: ShareRecord[];
  ledger?: LedgerRecord[];
  preferences?: Partial<Preferences>;
  /** Studio, where there is one. */
  studio?: StudioHoldings;
  suggesting?: Partial<Suggesting>;
}

/** The language a scene is played in, and what the interface says in it. */
export type Words = Pick<Translator, 't'> & { language: Language };

/** One screen in one state, reached with the real extension. */
export interface Scene {
  /** Names its pictures: `list-first-run`. */
  name: string;
  page:
    | 'popup'
    | 'welcome'
    | 'activity'
    | 'charter'
    | 'suggest'
    | 'ledger'
    | 'options'
    | 'studio'
    | 'gallery';
  /** Where in it, for a page that holds places in its address: what follows the `#`. */
  at?: string;
  /** Is there room for more side by side in it, in a window as wide as a desk’s? */
  wide?: boolean;
  holds?: (words: Words) => Holdings;
  /** What has to happen before the page opens, in another page of the extension that runs none of its code. */
  before?: (backstage: Screen) => Promise<unknown>;
  /** What a company's policy sets, by the names of `lib/policy`. With one of these three a scene is Chromium's alone. */
  policy?: Record<string, unknown>;
  /** Was it a policy that put the extension here, a moment ago? */
  installedByPolicy?: boolean;
  /** The pattern of a host that may be reached. */
  allowed?: string;
  /** From the page as it opens to the state. */
  reach?: (screen: Screen, words: Words) => Promise<unknown>;
  /** What is to be seen once it is there. */
  shows: Target | ((words: Words) => Target);
  /** Undoes `before`. */
  after?: (backstage: Screen) => Promise<unknown>;
}

/** The instant of every scene: a Monday morning. */
export const now = Date.parse('2026-11-16T09:30:00Z');

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;
