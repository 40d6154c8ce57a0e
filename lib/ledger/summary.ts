/** What a summary knows of a request; `at` is epoch milliseconds. */
interface Counted {
  at: number;
  url: string;
  bytes: number;
}

export interface Summary {
  requests: number;
  /** Of the bodies that came back. */
  bytes: number;
  /** How many hosts were asked. */
  hosts: number;
  /** When the first of them was made, epoch milliseconds; nothing where there is none. */
  since: number | undefined;
}

/** Requests in four figures. */
export function summaryOf(entries: readonly Counted[]): Summary {
  return {
    requests: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    hosts: new Set(entries.map(({ url }) => new URL(url).host)).size,
    since: entries.reduce<number | undefined>(
      (first, { at }) => (first && first < at ? first : at),
      undefined,
    ),
  };
}

/** Requests by the day they were made on, by this computer's clock, in the order they are in. */
export function byDay<One extends Counted>(entries: readonly One[]): One[][] {
  const days: One[][] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.[0] && isSameDay(last[0].at, entry.at)) last.push(entry);
    else days.push([entry]);
  }
  return days;
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
