import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../../../scripts/lib/browsers.ts';
import {
  type Download,
  type Extension,
  type LaunchOptions,
  neutralHelpers,
  neutralPath,
  patternOf,
  sizeOf,
  tabSize,
} from './extension.ts';
import { freezeClock } from './frozen-clock.ts';
import { networkHosts } from './network-hosts.ts';
import { playwrightScreen } from './playwright-screen.ts';
import { temporaryProfile } from './profile.ts';
import { puppeteerScreen } from './puppeteer-screen.ts';
import { patience, type Screen, type Size, until } from './screen.ts';

export type ChromiumExtension = Extension & {
  browser: 'chromium';
  /** The popup that the toolbar's icon opens, which dies as soon as anything else has the focus. */
  openRealPopup(): Promise<Screen>;
  /** Opens a page as `open` does, as Playwright's own page: for tools that want one. */
  openPage(path: string, size?: Size): Promise<Page>;
  /** Playwright's own context, which changes with `restart`. */
  context(): BrowserContext;
};

/** Launches Chromium with the extension in it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumExtension> {
  const profile = temporaryProfile('chromium');
  const gone = Promise.withResolvers<void>();
  let context = await start(profile.path, options);
  let restarting = false;
  const watch = () => context.once('close', () => restarting || gone.resolve());
  watch();
  const origin = options.installed
    ? await installedOrigin(context, options.installed)
    : await originOf(context);
  const openPage = (path: string, size = sizeOf(path)) =>
    openTab(context, new URL(path, `${origin}/`).href, size);
  return {
    browser: 'chromium',
    origin,
    gone: gone.promise,
    context: () => context,
    openPage,
    open: async (path, size) => playwrightScreen(await openPage(path, size)),
    openRealPopup: () => openRealPopup(context, profile.path),
    visit: async (url) => playwrightScreen(await openTab(context, url, tabSize)),
    tab: (address) => tabAt(context, address),
    tabs: async () => context.pages().map(playwrightScreen),
    ...neutralHelpers(async () => playwrightScreen(await openPage(neutralPath))),
    grant: (to) => grant(context, new URL(origin).hostname, to),
    download: (action) => download(context, action),
    restart: async () => {
      restarting = true;
      await context.close();
      context = await start(profile.path, options);
      restarting = false;
      watch();
      if (!options.installed) await originOf(context);
    },
    close: async () => {
      await context.close();
      profile.remove();
    },
  };
}

async function start(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { networkPort, language = 'en', dark, now, headless = true, args = [], env = {}, storage } = options;
  const folder = resolve(options.folder ?? '.output/chrome-mv3');
  const path = await chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.wrapper ?? path,
    headless,
    // A person who looks on wants to size the window.
    viewport: headless ? tabSize : null,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    env: { ...process.env, CHROMIUM: path, ...env, LANGUAGE: language.replace('-', '_') },
    // What keeps a browser from extensions that nobody loads by hand.
    ...(options.installed && {
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    }),
    args: [
      ...(options.installed ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      `--lang=${language}`,
      // Only for `openRealPopup`: Playwright itself talks through a pipe.
      '--remote-debugging-port=0',
      `--disable-features=${switchedOff.join()}`,
      ...(networkPort ? isolation(networkPort) : []),
      ...(networkPort && !options.installed ? ['--disable-background-networking'] : []),
      `--enable-features=${switchedOn(storage).join()}`,
      ...args,
    ],
  });
  if (now !== undefined) await context.addInitScript(freezeClock, now);
  if (options.first) await context.addInitScript(options.first);
  return context;
}

/**
 * What Playwright switches off, of which Chromium would forget all when it is given another list, and the pages that
 * Chromium keeps ready below its address bar: a third of the work of a launch.
 */
const switchedOff = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** @param storage all the bytes there are for what the extension stores */
function switchedOn(storage: number | undefined): string[] {
  return [
    // Else Chromium first waits three seconds for a page of the web to be loaded, and until then it does not say what
    // a company's policy sets, without which no page of the extension is drawn.
    'ImprovedStartupBestEffortDelay:StartupDelayVisibleTabTimeout/0s',
    // `Storage.overrideQuotaForOrigin` comes too late: Chromium goes by the room it last saw, for half a minute.
    ...(storage ? [`StorageQuotaSettings:PoolSizeBytes/${storage}`] : []),
  ];
}

/** The networks are the stand-in, this computer is itself, and nothing else exists. */
function isolation(port: number): string[] {
  const rules = [
    ...networkHosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(',')}`, '--ignore-certificate-errors'];
}

async function originOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).hostname}`;
}

/** Once its policies have installed the extension. */
async function installedOrigin(context: BrowserContext, id: string): Promise<string> {
  const origin = `chrome-extension://${id}`;
  const page = await context.newPage();
  const isThere = () =>
    page.goto(`${origin}/${neutralPath}`).then(
      () => true,
      () => false,
    );
  await until(isThere, 'the extension to be installed');
  await page.close();
  return origin;
}

async function openTab(context: BrowserContext, url: string, size: Size): Promise<Page> {
  const page = await context.newPage();
  // In a window that a person looks at, the window decides.
  if (page.viewportSize()) await page.setViewportSize(size);
  await page.goto(url);
  return page;
}

async function tabAt(context: BrowserContext, address: string): Promise<Screen> {
  const page = await until(
    async () => context.pages().find((page) => page.url().startsWith(address)),
    `a tab at ${address}`,
  );
  await page.waitForLoadState();
  return playwrightScreen(page);
}

async function download(context: BrowserContext, action: () => Promise<void>): Promise<Download> {
  const saved = Promise.any(
    context.pages().map((page) => page.waitForEvent('download', { timeout: patience })),
  );
  await action();
  const file = await saved;
  return { name: file.suggestedFilename(), body: await readFile(await file.path()) };
}

/** Chromium draws its prompt where no test can click; what is allowed here beforehand needs no prompt. */
async function grant(context: BrowserContext, id: string, origin: string): Promise<void> {
  const page = await context.newPage();
  // Any address of this host has the private API; a script's draws nothing, and is there four times as soon.
  await page.goto('chrome://extensions/strings.m.js');
  await page.evaluate(
    ([extension, pattern]) => {
      type Private = { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };
      return (chrome as unknown as Private).developerPrivate.addHostPermission(extension, pattern);
    },
    [id, patternOf(origin)] as const,
  );
  await page.close();
}

/** Playwright does not show the real popup, so puppeteer joins the same browser for it. */
async function openRealPopup(context: BrowserContext, profile: string): Promise<Screen> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  context.once('close', () => browser.disconnect());
  const before = new Set(browser.targets());
  await context.serviceWorkers()[0]?.evaluate(() => chrome.action.openPopup());
  const target = await browser.waitForTarget((one) => !before.has(one) && /\/popup\.html/.test(one.url()));
  return puppeteerScreen(await target.asPage(), { front: false });
}
