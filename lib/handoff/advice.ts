import type { Assessment, Reason } from '../own-words/index.ts';

/** Where a draft stands on each rule of the gate, and how many words would put that right. */
export interface Advice {
  /** The sentence that helps most now; none when the draft is ready. */
  next: Reason | undefined;
  /** `more` own words would make it mostly the writer's; 0 while there is no word to go by. */
  own: { met: boolean; more: number };
  run: { met: boolean };
  /** `more` own words would make it say something. */
  fresh: { met: boolean; more: number };
}

// An own share is a quotient: without this, 6.0000001 words would ask for a seventh.
const rounding = 1e-6;

/** What the gate's verdict asks of the writer, in numbers. */
export function adviceOf(verdict: Assessment): Advice {
  const lacks = (reason: Reason) => verdict.reasons.includes(reason);
  const own = { met: !lacks('gate.mostly_theirs'), more: moreOwn(verdict) };
  const fresh = {
    met: !lacks('gate.say_something'),
    more: Math.max(0, verdict.needed.fresh - verdict.fresh),
  };
  // Someone who has just begun is told to go on, not that their two first words are the company's.
  const begun = !own.met && !fresh.met && own.more <= fresh.more;
  const next = verdict.reasons.find((reason) => !(begun && reason === 'gate.mostly_theirs'));
  return { next, own, run: { met: !lacks('gate.copied_line') }, fresh };
}

/** Own words to add until those a suggestion holds weigh no more than they may. */
function moreOwn({ own, content, needed }: Assessment): number {
  const theirs = (1 - own) * content;
  return Math.max(0, Math.ceil(theirs / (1 - needed.own) - content - rounding));
}
