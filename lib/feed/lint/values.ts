import type { Kind } from '../format.ts';
import type { PolicedTopic } from '../parse/policing.ts';
import type { Expected } from './expected.ts';

/** What the sentences of a finding need to know; those of all others need nothing. */
export interface Values {
  'problem.field_ignored': Expected;
  'life-unreadable': { field: 'status' | 'starts_at' | 'expires_at' | '_own_words'; found?: string };
  /** Which name was meant, or that the field belongs inside of `_own_words`, or beside it. */
  'unknown-field': { name: string; meant?: string; place: 'here' | 'inside' | 'outside'; isOnShow?: true };
  /** Which line of the list it is: repeated here, the phrase would stand in the records of whatever runs this. */
  'confidential-phrase': { line: number };
  'confidential-words': { words: string };
  'charter-polices': { topic: PolicedTopic };
  'no-consent': { name: string };
  'link-tracking': { names: string[] };
  'link-personal': { parts: string[] };
  'address-personal': { parts: string[] };
  /** In UTF-16 units. */
  'wording-long': { length: number };
  'wording-over-limit': { network: string; by: number };
  'near-identical': { title: string; place: string };
  /** Shares are fractions from 0 to 1. */
  'mix-promotional': { share: number; most: number };
  'mix-kinds': { kind: Kind; share: number; advised: number };
  'long-expired': { days: number };
  'supersedes-unknown': { id: string };
  /** No status where nothing answered. */
  'link-broken': { link: string; status?: number };
  /** Neither where its site took too long. */
  'link-unsure': { link: string; status?: number; isUntrusted?: true };
  'link-elsewhere': { link: string; host: string };
  'image-missing': { address: string };
  'image-heavy': { bytes: number };
  /** In pixels. */
  'image-large': { side: number };
  'images-heavy': { bytes: number };
}
