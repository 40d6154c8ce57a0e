import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseFeed } from '../lib/feed/parse/index.ts';
import { nameOf } from '../lib/policy/name.ts';
import { sortPhrases } from '../lib/policy/phrases.ts';
import { type Policy, readPolicy } from '../lib/policy/policy.ts';

// Writes the policy that sets Own Words up: `npm run -s policy -- --feed <address> > policy.json`. See docs/deploy.md.
const firefoxId = 'own-words@own-words.example';
const usage = `npm run -s policy -- [--for chrome|firefox] [--id <extension id, for Chrome and Edge>]
  --feed <address>        a feed, once or more
  --inline <file>         a feed to put inside the policy, once or more
  --lock                  no other feed can be added
  --network linkedin|x    once or more
  --language en|fr
  --confidential <file>   phrases not to be said in public, one a line`;

const many = { type: 'string', multiple: true, default: [] as string[] } as const;
const one = { type: 'string' } as const;
const options = {
  for: { ...one, default: 'chrome' },
  id: { ...one, default: 'PUT-THE-ID-HERE' },
  feed: many,
  inline: many,
  lock: { type: 'boolean' },
  network: many,
  language: one,
  confidential: one,
} as const;

try {
  const { values } = parseArgs({ options });
  const settings = await settingsFrom(values);
  refuse(readPolicy(settings));
  console.log(JSON.stringify(policyFor(values.for, values.id, settings), null, 2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function settingsFrom(given: Given): Promise<Record<string, unknown>> {
  const inlineFeeds = await Promise.all(given.inline.map(feedIn));
  const { confidential } = given;
  const phrases = confidential === undefined ? [] : (await readFile(confidential, 'utf8')).split('\n');
  const lists = {
    feeds: given.feed,
    inlineFeeds,
    networks: given.network,
    confidential: phrases.map((line) => line.trim()).filter(Boolean),
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(given.lock && { lockFeeds: true }),
    ...(given.language !== undefined && { language: given.language }),
  };
}

/** A feed in as few characters as it takes. */
async function feedIn(path: string): Promise<string> {
  const source = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  if (!parseFeed(source).ok) throw new Error(`${path} is not a feed. npm run feed:check says why.`);
  return JSON.stringify(JSON.parse(source));
}

function refuse(policy: Policy): void {
  const { isSet, unused, inlineFeeds } = policy;
  if (!isSet) throw new Error('There is nothing to set.');
  const [first] = unused;
  if (first) throw new Error(`${first.path} would have no effect (${first.why}).`);
  const [phrase] = sortPhrases(policy).policing;
  if (phrase) throw new Error(`Nobody can be warned off this: ${phrase}`);
  const names = inlineFeeds.map(nameOf);
  const second = names.find((name, index) => names.indexOf(name) < index);
  if (second) throw new Error(`Two feeds are called ${second}: give one another title, or a feed_url.`);
}

function policyFor(browser: string, id: string, settings: object): object {
  if (browser === 'firefox') return { policies: { '3rdparty': { Extensions: { [firefoxId]: settings } } } };
  if (browser === 'chrome') return { '3rdparty': { extensions: { [id]: settings } } };
  throw new Error(`--for ${browser}: chrome (Edge takes the same) or firefox.`);
}
