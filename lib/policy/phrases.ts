import { polices } from '../feed/parse/policing.ts';
import type { Policy } from './policy.ts';

type Phrases = Pick<Policy, 'confidential' | 'embargoed'>;

/**
 * The phrases of a policy, and those that count for nothing: nobody may be warned off what employees have a right to
 * speak about. Apart from `readPolicy`, since no picture of the list waits for it.
 */
export function sortPhrases({ confidential, embargoed }: Phrases): Phrases & { policing: string[] } {
  const all = [...confidential, ...embargoed.map(({ phrase }) => phrase)];
  const policing = all.filter((phrase) => polices(phrase));
  return {
    confidential: confidential.filter((phrase) => !policing.includes(phrase)),
    embargoed: embargoed.filter(({ phrase }) => !policing.includes(phrase)),
    policing,
  };
}
