import { polices } from '../feed/parse/policing.ts';
import type { Embargo, Policy } from './policy.ts';

type Phrases = Pick<Policy, 'confidential' | 'embargoed'>;

interface Sorted extends Phrases {
  /** About what nobody may be warned off. */
  policing: string[];
  /** No longer under embargo. */
  ended: string[];
}

/**
 * The phrases of a policy, and those that count for nothing: nobody may be warned off what employees have a right to
 * speak about. Apart from `readPolicy`, since no picture of the list waits for it.
 *
 * @param now epoch milliseconds
 */
export function sortPhrases({ confidential, embargoed }: Phrases, now: number): Sorted {
  const all = [...confidential, ...embargoed.map(({ phrase }) => phrase)];
  const policing = all.filter((phrase) => polices(phrase));
  const isOver = ({ until }: Embargo) => until <= now;
  return {
    confidential: confidential.filter((phrase) => !policing.includes(phrase)),
    embargoed: embargoed.filter((embargo) => !policing.includes(embargo.phrase) && !isOver(embargo)),
    policing,
    ended: embargoed.filter(isOver).map(({ phrase }) => phrase),
  };
}
