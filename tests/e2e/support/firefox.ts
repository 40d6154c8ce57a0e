import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/lib/browsers.ts';
import {
  type Download,
  type Extension,
  type LaunchOptions,
  neutralHelpers,
  neutralPath,
  sizeOf,
  tabSize,
} from './extension.ts';
import { keepWarm, startWarm } from './firefox-startup.ts';
import { networkHosts } from './network-hosts.ts';
import { temporaryProfile } from './profile.ts';
import { puppeteerScreen } from './puppeteer-screen.ts';
import { type Screen, type Size, until } from './screen.ts';

/** Firefox makes one up for each profile; pinned, the addresses of the pages are known beforehand. */
const uuid = '0f2f7b4e-6c0a-4b6e-9d6e-3b7f7a2e5c11';
const origin = `moz-extension://${uuid}`;

const downloads = 'downloads';

/** Launches Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Extension> {
  const profile = temporaryProfile('firefox');
  startWarm(profile.path);
  const gone = Promise.withResolvers<void>();
  let browser = await start(profile.path, options);
  let restarting = false;
  const watch = () => browser.once('disconnected', () => restarting || gone.resolve());
  watch();
  const open = (path: string, size = sizeOf(path)) =>
    openPage(browser, new URL(path, `${origin}/`).href, size, options.first);
  return {
    browser: 'firefox',
    origin,
    gone: gone.promise,
    open,
    visit: (url) => openPage(browser, url, tabSize, options.first),
    tab: (address) => tabAt(browser, address),
    tabs: async () => (await pagesWhere(browser, () => true)).map((page) => puppeteerScreen(page)),
    ...neutralHelpers(() => open(neutralPath)),
    // The preferences below let every request that follows a real click through.
    grant: async () => undefined,
    download: (action) => download(profile.path, action),
    restart: async () => {
      restarting = true;
      await browser.close();
      browser = await start(profile.path, options);
      restarting = false;
      watch();
    },
    close: async () => {
      await browser.close();
      keepWarm(profile.path);
      profile.remove();
    },
  };
}

async function start(profile: string, options: LaunchOptions): Promise<Browser> {
  const { networkPort, headless = true, args = [], env = {} } = options;
  const path = await firefoxPath();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.wrapper ?? path,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: networkPort !== undefined,
    defaultViewport: headless ? tabSize : null,
    args: ['--remote-allow-system-access', ...args],
    // Without this Firefox keeps asking its own settings server, whatever the preference below says.
    env: { ...process.env, FIREFOX: path, ...(networkPort && { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }), ...env },
    extraPrefsFirefox: preferencesFor(profile, options),
  });
  if (!options.installed) await browser.installExtension(resolve(options.folder ?? '.output/firefox-mv3'));
  return browser;
}

function preferencesFor(profile: string, options: LaunchOptions): Record<string, string | number | boolean> {
  const { networkPort, language = 'en', dark, storage, preferences = {} } = options;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ 'own-words@own-words.example': uuid }),
    'extensions.webextOptionalPermissionPrompts': networkPort === undefined,
    // What is installed for a test is removed when the browser quits; what it stored has to outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Every tab begins in a process for the web, before it goes to that of the extension: one of them, kept, is enough,
    // and on a busy computer a spare one costs more than it saves.
    'dom.ipc.processCount': 1,
    'dom.ipc.keepProcessesAlive.web': 1,
    'dom.ipc.processPrelaunch.enabled': false,
    // Nothing is restored after a test.
    'browser.sessionstore.interval': 3_600_000,
    // Nor has a page to wait a second for its first frame, as it had while the window is not there yet.
    'layout.throttled_frame_rate': 60,
    // Firefox draws each tab that opens and closes gliding, with the processor.
    'ui.prefersReducedMotion': 1,
    // The panel that tells of a download would take the next click, and every key.
    'browser.download.alwaysOpenPanel': false,
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, downloads),
    'devtools.jsonview.enabled': false,
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(networkPort ? isolation(networkPort) : {}),
    ...(storage && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.round(storage / 1024) }),
    ...preferences,
  };
}

/** The networks are the stand-in, this computer is itself, and all else goes to a proxy that is not there. */
function isolation(port: number): Record<string, string | number | boolean> {
  const hosts = networkHosts.join(',');
  return {
    'network.dns.localDomains': hosts,
    'network.socket.forcePort': `443=${port}`,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': `127.0.0.1,localhost,${hosts}`,
    'network.trr.mode': 5,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

/** Firefox never reports that an extension's page has loaded, so the page itself is asked. */
async function openPage(browser: Browser, url: string, size: Size, first?: () => void): Promise<Screen> {
  const page = await browser.newPage();
  await page.bringToFront();
  // In a window that a person looks at, the window decides.
  if (page.viewport()) await page.setViewport(size);
  page.goto(url).catch(() => undefined);
  await until(() => page.evaluate(isAt, url), `${url} to load`);
  // A page of an extension hears nothing of a script that is to run before it.
  if (first) await page.evaluate(first);
  return puppeteerScreen(page);
}

async function tabAt(browser: Browser, address: string): Promise<Screen> {
  const page = await until(async () => (await pagesWhere(browser, isAt, address))[0], `a tab at ${address}`);
  return puppeteerScreen(page);
}

/** Firefox first saves beside the file, under a name that ends in `.part`, and keeps the place with an empty one. */
async function download(profile: string, action: () => Promise<void>): Promise<Download> {
  const folder = join(profile, downloads);
  await mkdir(folder, { recursive: true });
  const before = await readdir(folder);
  await action();
  return until(async () => {
    const names = await readdir(folder);
    const name = names.find((one) => !before.includes(one));
    if (!name || names.some((one) => one.endsWith('.part'))) return undefined;
    const body = await readFile(join(folder, name));
    return body.length > 0 && { name, body };
  }, 'a file to be saved');
}

/** Some of `pages()` may be gone already, and only the page itself knows its address. */
async function pagesWhere(
  browser: Browser,
  fits: (address: string) => boolean,
  address = '',
): Promise<Page[]> {
  const pages = await browser.pages();
  const answers = await Promise.all(pages.map((page) => page.evaluate(fits, address).catch(() => false)));
  return pages.filter((_, index) => answers[index]);
}

function isAt(address: string): boolean {
  return location.href.startsWith(address) && document.readyState === 'complete';
}
