import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName, LaunchOptions } from '../../support/extension.ts';
import { networkHosts } from '../../support/network-hosts.ts';
import { readMozLog } from './moz-log.ts';
import { readNetLog } from './net-log.ts';

/** A request, a look-up of a name or a connection that the browser noted; `at` is epoch milliseconds. */
export type Seen = {
  kind: 'request' | 'lookup' | 'connection';
  /** With its port where the log says one: `127.0.0.1:8080`, `www.linkedin.com`. */
  host: string;
  at: number;
};

export type BrowserLog = {
  /** For `launchExtension`. Each start of the browser writes files of its own. */
  options: LaunchOptions;
  /** All that was noted, the oldest first, complete once the browser has quit, and how many bytes the logs have. */
  read(): { seen: Seen[]; bytes: number };
};

/** Nothing listens there: where services of Chromium's are sent that have no switch. */
const deadEnd = '127.0.0.1:9';
const autofill = 'content-autofill.googleapis.com';

/** What a browser asks for by itself, and why. Whoever adds a line here has to say so. */
export const ownAffairs: Record<BrowserName, Record<string, string>> = {
  chromium: {
    [deadEnd]: 'Updates of components, and which accounts are signed in: sent where nothing answers',
    '[2001:4860:4860::8888]:443': 'A socket that only tells whether there is IPv6; nothing is sent on it',
  },
  firefox: { localhost: 'Whether this computer knows its own name' },
};

/** What a browser asks about pages of the web, and so not before one is opened. */
export const affairsOfWebPages: Record<string, string> = {
  [autofill]: 'Chromium asks Google what the fields of a web page are for. It does not for ours.',
};

/**
 * Has a browser keep its own log of everything it asks of the network, down to the look-ups of names. No name leads
 * anywhere but to the stand-in on this computer, and each can be told from the others in the log.
 *
 * @param folder where the log is written
 * @param names hosts, besides the networks, whose look-ups are to be told apart in Chromium
 */
export function browserLog(
  browser: BrowserName,
  folder: string,
  networkPort: number,
  names: readonly string[],
): BrowserLog {
  let starts = 0;
  const chromium = browser === 'chromium';
  const options: LaunchOptions = chromium
    ? {
        networkPort,
        get args() {
          return chromiumArguments(join(folder, `net-${++starts}.json`), networkPort, names);
        },
      }
    : {
        networkPort,
        preferences: firefoxPreferences,
        get env() {
          return firefoxEnvironment(join(folder, `moz-${++starts}`));
        },
      };
  const read = () => {
    const names = globSync(chromium ? 'net-*.json' : 'moz-*.moz_log', { cwd: folder });
    const sources = names.map((name) => readFileSync(join(folder, name), 'utf8'));
    const seen = sources.flatMap(chromium ? readNetLog : readMozLog);
    return {
      seen: seen.sort((one, other) => one.at - other.at),
      bytes: sources.reduce((sum, source) => sum + source.length, 0),
    };
  };
  return { options, read };
}

/**
 * Chromium's log has only what a name was mapped to, so each is mapped to a name of its own on this computer. The
 * updater of components and the list of signed-in accounts have no switch; they are sent where nothing answers.
 */
function chromiumArguments(file: string, port: number, names: readonly string[]): string[] {
  const rules = [
    ...[...networkHosts, autofill, ...names].flatMap((name) => [
      `MAP ${name}:443 ${name}.localhost:${port}`,
      `MAP ${name} ${name}.localhost`,
    ]),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [
    `--log-net-log=${file}`,
    '--net-log-capture-mode=Everything',
    `--host-resolver-rules=${rules.join(',')}`,
    `--component-updater=url-source=http://${deadEnd}/,disable-pings`,
    `--gaia-url=http://${deadEnd}/`,
  ];
}

/**
 * With no proxy, unlike elsewhere in the tests: behind one Firefox looks up no name, and the links on screen would be
 * silent for the wrong reason. Every name is answered by Firefox itself, after it was noted.
 */
const firefoxPreferences = {
  'network.proxy.type': 0,
  'network.dns.localDomains': '',
  'network.dns.native-is-localhost': true,
  'network.dns.native_https_query': false,
};

function firefoxEnvironment(file: string): Record<string, string> {
  return { MOZ_LOG: 'timestamp,sync,nsHttp:4,nsHostResolver:4,nsSocketTransport:4', MOZ_LOG_FILE: file };
}
