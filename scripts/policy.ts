import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readAddress } from '../lib/feed/address.ts';
import { parseFeed } from '../lib/feed/parse/index.ts';
import { translator } from '../lib/i18n/index.ts';
import { nameOf } from '../lib/policy/name.ts';
import { sortPhrases } from '../lib/policy/phrases.ts';
import { type Policy, readPolicy } from '../lib/policy/policy.ts';

// Writes the policy that sets Own Words up: `npm run -s policy -- --feed <address> > policy.json`. See docs/deploy.md.
const usage = `npm run -s policy -- [--for chrome|edge|firefox] [--id <the extension's id>]
  --feed <address>        a feed, once or more
  --inline <file>         a feed to put inside the policy, once or more
  --lock                  no other feed can be added
  --network linkedin|x    once or more
  --language en|fr
  --confidential <file>   phrases not to be said in public, one a line
  --embargoed <file>      the same until an instant, which begins the line: 2027-03-01T08:00:00+01:00 the Nantes depot`;

/** The id each browser knows the extension by, where none is given. */
const ids: Record<string, string> = {
  chrome: 'PUT-THE-ID-HERE',
  edge: 'PUT-THE-ID-HERE',
  firefox: 'own-words@own-words.example',
};

const many = { type: 'string', multiple: true, default: [] as string[] } as const;
const one = { type: 'string' } as const;
const options = {
  for: { ...one, default: 'chrome' },
  id: one,
  feed: many,
  inline: many,
  lock: { type: 'boolean' },
  network: many,
  language: one,
  confidential: one,
  embargoed: one,
} as const;

try {
  const { values } = parseArgs({ options });
  const settings = await settingsFrom(values);
  refuse(readPolicy(settings), values);
  console.log(JSON.stringify(policyFor(values.for, values.id, settings), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (isMisuse(error)) console.error(`\n${usage}`);
  process.exitCode = 2;
}

/** Was the command itself not understood? */
function isMisuse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function settingsFrom(given: Given): Promise<Record<string, unknown>> {
  const inlineFeeds = await Promise.all(given.inline.map(feedIn));
  const embargoed = (await linesOf(given.embargoed)).map((line) => {
    const [until, ...words] = line.split(/\s+/);
    return { phrase: words.join(' '), until };
  });
  const lists = {
    feeds: given.feed,
    inlineFeeds,
    networks: given.network,
    confidential: await linesOf(given.confidential),
    embargoed,
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(given.lock && { lockFeeds: true }),
    ...(given.language !== undefined && { language: given.language }),
  };
}

async function linesOf(path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  return (await read(path))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(({ code }) => {
    throw new Error(`${path} could not be read (${code}).`);
  });
}

/** A feed in as few characters as it takes. */
async function feedIn(path: string): Promise<string> {
  const source = (await read(path)).replace(/^\ufeff/, '');
  if (!parseFeed(source).ok) throw new Error(`${path} is not a feed. npm run feed:check says why.`);
  return JSON.stringify(JSON.parse(source));
}

function refuse(policy: Policy, { feed }: Given): void {
  const { isSet, unused, inlineFeeds } = policy;
  if (!isSet) throw new Error(`There is nothing to set.\n\n${usage}`);
  for (const typed of feed) {
    const address = readAddress(typed);
    if (!address.ok) throw new Error(`--feed ${typed}: ${translator('en').t(address.error)}`);
  }
  const [first] = unused;
  if (first) throw new Error(`${first.path} would have no effect: it is not what belongs there.\n\n${usage}`);
  const { policing, ended } = sortPhrases(policy, Date.now());
  const [phrase] = policing;
  if (phrase) throw new Error(`Nobody can be warned off this: ${phrase}`);
  if (ended[0]) throw new Error(`This embargo is over: ${ended[0]}`);
  const names = inlineFeeds.map(nameOf);
  const second = names.find((name, index) => names.indexOf(name) < index);
  if (second) throw new Error(`Two feeds are called ${second}: give one another title, or a feed_url.`);
}

function policyFor(browser: string, given: string | undefined, settings: object): object {
  const id = given ?? ids[browser];
  if (id === undefined) throw new Error(`--for ${browser}: chrome, edge or firefox.`);
  if (browser === 'firefox') return { policies: { '3rdparty': { Extensions: { [id]: settings } } } };
  return { '3rdparty': { extensions: { [id]: settings } } };
}
