import { resolve } from 'node:path';
import { rows, type Verdict, verdictOn } from '../battery/index.ts';
import { bundle } from './support/bundle.ts';
import { expect, test } from './support/test.ts';

const page = '<!doctype html><meta charset="utf-8"><title>Battery</title><script src="/battery.js"></script>';

test('the gate gives every draft the verdict it gives in Node, and the right one', async ({
  extension,
  feeds,
}) => {
  const script = await bundle(resolve(import.meta.dirname, 'support/battery-page.ts'));
  feeds.serve('/battery.js', { body: script, type: 'text/javascript; charset=utf-8' });
  feeds.serve('/battery', { body: page, type: 'text/html; charset=utf-8' });
  const screen = await extension.visit(`${feeds.origin}/battery`);
  const judging = screen.evaluate(() => judgeBattery());
  // Meanwhile, so that it takes no time of its own.
  const ours = rows.map(verdictOn);
  const theirs: Verdict[] = JSON.parse(await judging);
  expect(theirs.length).toBe(rows.length);
  const different = rows.flatMap(({ draft }, i) => {
    const [here, there] = [ours[i], theirs[i]].map((verdict) => JSON.stringify(verdict));
    return here === there ? [] : [{ draft, here, there }];
  });
  expect(different).toEqual([]);
  const wrong = rows.filter(({ ready }, i) => theirs[i]?.[0] !== ready);
  expect(wrong.map(({ language, name, draft }) => `${language}, ${name}: ${draft}`)).toEqual([]);
});
