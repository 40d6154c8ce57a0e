import { parseFeed } from '../../lib/feed/index.ts';
import { percentile } from './numbers.ts';
import { itemOf } from './popup/feed.ts';
import { texter } from './texter.ts';

const WARM_UP = 10;
const ROUNDS = 60;
const COUNT = 500;
/** How many times as long as `JSON.parse` alone reading may take; what is beyond would be felt in the background. */
const aim = 15;
const base = 'https://aurore-rail.example/feed.json';

/**
 * A feed as large as one may be: 500 items, in two languages and with every list filled, in just below 1 MiB.
 *
 * @param keep names and figures that may be repeated: the gate's own way of reading counts them in every text
 */
function largestFeed(keep: readonly string[]): string {
  const text = texter('en');
  const items = Array.from({ length: COUNT }, (_, index) => filled(itemOf(index), text, index, keep));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', items });
}

function filled(
  item: ReturnType<typeof itemOf>,
  text: (size: number) => string,
  index: number,
  keep: readonly string[],
): object {
  const own = item._own_words;
  return {
    ...item,
    date_published: '2026-11-23T09:00:00+01:00',
    _own_words: {
      ...own,
      facts: [...own.facts, { text: text(80), source: `${base}#fact-${index}` }],
      suggestions: [...own.suggestions, { network: 'x', language: 'en', text: text(110) }],
      ...(keep.length > 0 && { keep }),
      hashtags: ['#rail', '#maintenance'],
      image_alt: text(15),
    },
  };
}

/** Prints how long a feed of the largest size takes to read, beside `JSON.parse` alone by turns with it. */
export function feedTimes(): void {
  console.log(`Reading a feed, milliseconds on this machine, ${ROUNDS} times:`);
  measure('terms to keep in none', largestFeed([]));
  measure('terms to keep in each', largestFeed(['1,200 acoustic sensors', 'Aurore Rail']));
}

function measure(name: string, source: string): void {
  const read: number[] = [];
  const plain: number[] = [];
  const first = time(() => parseFeed(source, { base }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const own = time(() => parseFeed(source, { base }));
    const json = time(() => JSON.parse(source));
    if (round < WARM_UP) continue;
    read.push(own);
    plain.push(json);
  }
  const ratio = percentile(read, 0.5) / percentile(plain, 0.5);
  const columns = [
    `${COUNT} items, ${Math.round(Buffer.byteLength(source) / 1024)} KiB, ${name}`.padEnd(44),
    `p50 ${percentile(read, 0.5).toFixed(1)} ms`,
    `p95 ${percentile(read, 0.95).toFixed(1)} ms`,
    `JSON.parse p50 ${percentile(plain, 0.5).toFixed(1)} ms`,
    `p95 ${percentile(plain, 0.95).toFixed(1)} ms`,
    `${ratio.toFixed(1)} × JSON.parse (aim ${aim}: ${ratio <= aim ? 'met' : 'missed'})`,
    `first ${first.toFixed(0)} ms`,
  ];
  console.log(`  ${columns.join('  ')}`);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
