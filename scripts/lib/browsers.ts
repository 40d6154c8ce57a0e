import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';
import { asRoot, isDebian, mayInstall } from './debian.ts';
import { type Outcome, run } from './run.ts';

type Wanted = {
  name: string;
  variable: string;
  /** The oldest version that the manifest accepts. */
  oldest: number;
  package: string;
  places: () => string[] | Promise<string[]>;
  download: string[];
};

const cache = '.cache/browsers';

const chromium: Wanted = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  oldest: 137,
  package: 'chromium',
  places: async () => {
    const { chromium: own } = await import('@playwright/test');
    const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    return ['/usr/bin/chromium', '/usr/bin/chromium-browser', mac, own.executablePath()];
  },
  download: ['playwright', 'install', 'chromium'],
};

const firefox: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  oldest: 140,
  package: 'firefox-esr',
  places: async () => {
    const downloaded = await getInstalledBrowsers({ cacheDir: cache });
    return [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe'),
      ...downloaded.filter((one) => one.browser === Browser.FIREFOX).map((one) => one.executablePath),
    ];
  },
  download: ['browsers', 'install', 'firefox@stable', '--path', cache],
};

/** Where Chromium is; an error says how to get it. */
export function chromiumPath(): Promise<string> {
  return found(chromium);
}

/** Where Firefox is; an error says how to get it. */
export function firefoxPath(): Promise<string> {
  return found(firefox);
}

/** What each browser says it is, `Mozilla Firefox 140.0` for example, by the names of the tests' projects. */
export async function browserVersions(): Promise<Record<'chromium' | 'firefox', string>> {
  const said = async (wanted: Wanted) => {
    const { output } = await run(await found(wanted), ['--version']);
    return /^.*\d+\.\d.*$/m.exec(output)?.[0].trim() ?? wanted.name;
  };
  return { chromium: await said(chromium), firefox: await said(firefox) };
}

/** Looks for both browsers and installs what is missing, or says which command the person has to run. */
export async function ensureBrowsers(): Promise<Outcome> {
  let output = '';
  let ok = true;
  for (const wanted of [chromium, firefox]) {
    for (const command of installers(wanted)) {
      if (await find(wanted)) break;
      console.log(`Installing ${wanted.name}: ${command.join(' ')}`);
      const [name = '', ...args] = command;
      output += (await run(name, args)).output;
    }
    if (await find(wanted)) continue;
    ok = false;
    output += `${advice(wanted)}\n`;
  }
  return { ok, output };
}

async function found(wanted: Wanted): Promise<string> {
  const path = await find(wanted);
  if (!path) throw new Error(advice(wanted));
  return path;
}

async function find(wanted: Wanted): Promise<string | undefined> {
  const given = process.env[wanted.variable];
  for (const path of given ? [given] : await wanted.places()) {
    if (existsSync(path) && (await usable(path, wanted.oldest))) return path;
  }
  return undefined;
}

/** Asking for the version also tells a real browser from the script that Ubuntu puts in its place. */
async function usable(path: string, oldest: number): Promise<boolean> {
  // A Windows browser opens a window instead of saying its version.
  if (process.platform === 'win32') return true;
  const { ok, output } = await run(path, ['--version']);
  // Chrome itself no longer loads an unpacked extension from the command line; Chrome for Testing does.
  if (!ok || /Google Chrome (?!for Testing)/.test(output)) return false;
  return Number(/(\d+)\.\d/.exec(output)?.[1]) >= oldest;
}

/** Ways to install a browser, best first. */
function installers(wanted: Wanted): string[][] {
  const packages = asRoot(['apt-get', 'update'], ['apt-get', 'install', '-y', wanted.package]);
  const withLibraries = mayInstall() && wanted === chromium ? ['--with-deps'] : [];
  return [...(isDebian() ? packages : []), [...wanted.download, ...withLibraries]];
}

function advice(wanted: Wanted): string {
  const command = isDebian() ? `sudo apt-get install ${wanted.package}` : `npx ${byHand(wanted)}`;
  return `${wanted.name} ${wanted.oldest} or newer is missing. Run \`${command}\`, or say where it is in ${wanted.variable}.`;
}

function byHand(wanted: Wanted): string {
  return wanted.download.join(' ').replace(/^browsers/, '@puppeteer/browsers');
}
