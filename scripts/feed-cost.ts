/**
 * What a feed costs its host: `npm run feed:cost`, or of one company and its own file
 * `npm run feed:cost -- --people 4000 --feed feed.json`, the images beside the file. nginx weighs the files on this
 * computer; nothing else is asked.
 */
import { parseArgs } from 'node:util';
import { pluralsOf } from '../lib/i18n/plural.ts';
import { costOf, dayOf, size, tableOf, workingDays } from './feed-cost/cost.ts';
import { publishFeed, weigh } from './feed-cost/files.ts';
import { ensureNginx, noNginx } from './lib/nginx-path.ts';

const { values } = parseArgs({ options: { people: { type: 'string' }, feed: { type: 'string' } } });
const companies = values.people ? [Number(values.people)] : [100, 3000, 10_000, 170_000];
if (!companies.every((people) => Number.isInteger(people) && people > 0 && people <= 1_000_000)) {
  console.error('--people is a number from 1 to 1,000,000.');
  process.exit(1);
}
if (!(await ensureNginx())) {
  console.error(noNginx);
  process.exit(1);
}

const published = await publishFeed(values.feed);
const weight = await weigh(published).finally(published.remove);
const imageCount = pluralsOf('en')(weight.imageCount, { one: '# image', other: '# images' });
const costs = companies.map((people) => costOf(dayOf(people), weight));
console.log(
  `The feed is ${size(weight.feed, 3)} to send, compressed, its ${imageCount} ${size(weight.images, 3)}, headers and all.\n`,
);
console.log(tableOf(costs));
console.log(`\nA month of ${workingDays} working days, the feed changed on four of them:`);
for (const { people, requests, bytes, changed } of costs) {
  const month = (same: number, more: number) => (workingDays - 4) * same + 4 * more;
  console.log(
    `  ${people.toLocaleString('en')} people: ${Number(month(requests, changed.requests).toPrecision(2)).toLocaleString('en')} requests, ${size(month(bytes, changed.bytes))}`,
  );
}
