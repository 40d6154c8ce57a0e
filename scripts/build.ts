import { parseArgs } from 'node:util';
import { readAddress } from '../lib/feed/address.ts';
import { translator } from '../lib/i18n/index.ts';
import { run } from './lib/run.ts';

// The extension for both browsers: `npm run build`, or `npm run zip` for the packages. With `-- --feed <address>` it is
// made for one company's feed: its host is granted with the installation, and nobody has anything to click. With
// `--firefox-id <id>` it has the id that the company's account at Mozilla signs.
const one = { type: 'string' } as const;
const { values } = parseArgs({ options: { feed: one, 'firefox-id': one, zip: { type: 'boolean' } } });
const id = values['firefox-id'];
const command = values.zip ? 'zip' : 'build';
const env: Record<string, string> = {
  ...(values.feed !== undefined && { OWN_WORDS_FEED: addressOf(values.feed) }),
  ...(id !== undefined && { OWN_WORDS_FIREFOX_ID: id }),
};

for (const browser of ['chrome', 'firefox']) {
  const { ok } = await run('wxt', [command, '-b', browser], { env, show: true });
  if (!ok) process.exit(1);
}

function addressOf(typed: string): string {
  const address = readAddress(typed);
  if (address.ok) return address.url;
  console.error(`--feed ${typed}: ${translator('en').t(address.error)}`);
  process.exit(2);
}
