import '../../lib/i18n/studio.ts';
import { resolve } from 'node:path';
import { type Language, translator } from '../../lib/i18n/index.ts';
import type { LocalServer } from '../../scripts/lib/server.ts';
import { type BrowserName, type Extension, launchExtension } from '../e2e/support/extension.ts';
import { type NetworkServer, startNetworkServer } from '../e2e/support/network-server.ts';
import { type Screen, until } from '../e2e/support/screen.ts';
import { serveGallery } from '../gallery/vite.ts';
import { answerAsNoted, answersOf, noteAnswers } from './answers.ts';
import { onlyOurFonts } from './fonts.ts';
import { now, type Scene, type Words } from './scene.ts';
import { databaseName, isInstalled, replaceRows, rowsOf, shifted } from './storage.ts';
import { replaceStudio } from './studio.ts';

/** A browser with the extension, in which nothing moves of itself: one scene after the other is played in it. */
export interface Stage {
  extension: Extension;
  words: Words;
  /** A page of the extension that runs none of its code. */
  backstage: Screen;
  networks: NetworkServer;
  gallery: LocalServer;
  close(): Promise<void>;
}

/** Launches a browser for scenes, with the project's own fonts and a clock that stands still. */
export async function setStage(browser: BrowserName, language: Language, dark = false): Promise<Stage> {
  const [networks, gallery] = await Promise.all([startNetworkServer(), serveGallery()]);
  const extension = await launchExtension(browser, {
    networkPort: networks.port,
    language,
    dark,
    now,
    first: answerAsNoted,
    args: browser === 'chromium' ? ['--disable-font-subpixel-positioning'] : [],
    env: { ...onlyOurFonts(), TZ: 'Europe/Paris' },
    // Firefox keeps its pages away from fonts that are not the system's.
    preferences: { 'security.sandbox.content.read_path_whitelist': `${resolve('node_modules')}/` },
  });
  // The first page of all, once the background has set itself up.
  const welcome = await extension.tab(`${extension.origin}/welcome.html`);
  const backstage = await extension.open('manifest.json');
  await until(() => backstage.evaluate(isInstalled, databaseName), 'the extension to be installed');
  await welcome.close();
  return {
    extension,
    words: { t: translator(language).t, language },
    backstage,
    networks,
    gallery,
    close: async () => {
      await extension.close();
      await Promise.all([networks.close(), gallery.close()]);
    },
  };
}

/** Brings the extension to a scene; `open` opens a page of it, or a whole address. */
export async function enter(
  { extension, words, backstage, gallery }: Stage,
  scene: Scene,
  open: (path: string) => Promise<Screen> = extension.open,
): Promise<Screen> {
  // No clock stands still in Firefox's pages of an extension: there, what they hold follows the clock.
  const later = extension.browser === 'firefox' ? Date.now() - now : 0;
  const holdings = scene.holds?.(words) ?? {};
  const rows = shifted(rowsOf(holdings), later);
  await backstage.evaluate(replaceRows, [databaseName, rows] as [string, typeof rows]);
  await backstage.evaluate(replaceStudio, shifted(holdings.studio, later));
  const answers = answersOf(scene);
  if (answers) await backstage.evaluate(noteAnswers, [answers, now] as [typeof answers, number]);
  await scene.before?.(backstage);
  const screen = await open(
    scene.page === 'gallery'
      ? `${gallery.origin}/index.html`
      : `${scene.page}.html${scene.at ? `#${scene.at}` : ''}`,
  );
  await screen.evaluate(addStyle, still);
  await scene.reach?.(screen, words);
  await screen.waitFor(typeof scene.shows === 'function' ? scene.shows(words) : scene.shows);
  return screen;
}

/** Ends a scene: the next one finds the stage as if it had never been. */
export async function leave({ extension, backstage }: Stage, scene: Scene, screen: Screen): Promise<void> {
  await screen.close();
  if (!scene.after) return;
  await scene.after(backstage);
  // Whatever is missing in the database, a page that opens makes it again.
  const page = await extension.open('options.html');
  await page.waitFor('h1');
  await page.close();
}

/** No blinking caret and nothing that glides. */
const still =
  '*, ::before, ::after { caret-color: transparent !important; transition: none !important; animation: none !important; scroll-behavior: auto !important; }';

/** Runs in a page, whose policy allows no other kind of style. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
