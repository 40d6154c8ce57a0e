import type { Said } from './content.ts';

/** Holding so much of what a text says is telling it again. */
const RETOLD = 0.4;

export interface OwnShare {
  /** Against the text that holds most of the draft. */
  own: number;
  /** How many content words the draft has. */
  total: number;
  /** Which words count as theirs. */
  theirs: number[];
  /** Against the texts the draft retells: those of whose words it holds about half. 1 if there are none. */
  ownOfRetold: number;
}

/**
 * Rule 1: how much of a draft is its writer's own.
 *
 * @param sizes how much each text says, as the draft's words are counted
 */
export function ownShare({ list, held, texts }: Said, sizes: readonly number[]): OwnShare {
  const found = new Float64Array(Math.max(1, texts));
  let total = 0;
  list.forEach(({ weight, isCopied }, row) => {
    total += weight;
    for (let id = 0; id < found.length; id++) {
      if (isCopied || held[row * texts + id] === 1) found[id] = (found[id] as number) + weight;
    }
  });
  const most = Math.max(...found);
  const worst = found.indexOf(most);
  const theirs = list.filter(({ isCopied }, row) => isCopied || held[row * texts + worst] === 1);
  const retold = found.filter((weight, id) => weight >= RETOLD * (sizes[id] ?? Number.POSITIVE_INFINITY));
  const share = (weight: number): number => (total === 0 ? 0 : 1 - weight / total);
  return {
    own: share(most),
    total,
    theirs: theirs.flatMap(({ at }) => at),
    ownOfRetold: retold.length === 0 ? 1 : share(Math.max(...retold)),
  };
}

/** Rule 3: the content words no suggestion holds. */
export function freshWords({ list, held, texts }: Said): number {
  let fresh = 0;
  list.forEach(({ weight, isCopied }, row) => {
    if (!isCopied && !held.subarray(row * texts, (row + 1) * texts).includes(1)) fresh += weight;
  });
  return Math.round(fresh);
}
