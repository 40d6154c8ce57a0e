import { isAbsolute, relative } from 'node:path';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';
import { notices } from './scripts/sbom/notices.ts';

// Checked by `scripts/build.ts`, which sets it.
const feed = process.env.OWN_WORDS_FEED;

const shared = { tags: ['$initial' as const], minShareCount: 2 };

/**
 * Each file costs a page milliseconds before anything else happens. So what pages share is in two files, of which the
 * background, which draws nothing, needs one. What the popup's first picture does without, the gate, what else is asked
 * of a text, what a link carries and the rare word of a correction, is in neither, and what the pages in tabs alone
 * share in a third, which the popup does without.
 */
const groups = [
  { name: 'data', ...shared, priority: 2, test: isData },
  { name: 'page', ...shared, priority: 1, test: (id: string) => !apart.test(inFolder(id)) },
  // The last to be made: with what it needs of the others it would take theirs.
  { name: 'tabs', ...shared, priority: 0, test: (id: string) => forTabs.test(inFolder(id)) },
];

const forTabs =
  /^(lib\/(csv|feed\/personal|suggest)\/|components\/(feed\/|ui\/(DamagedRows|Figures|SaveButtons)\.))/;
const late = [
  'node_modules/(entities|image-size)/',
  'lib/(own-words|preflight|studio)/',
  'lib/feed/(image-type|images|sample/|parse/(html-text|index|policing|repairs|strict))',
  'lib/policy/phrases',
  'components/(changed/|ui/Tick\\.|writing/(Address|LinkParts)\\.)',
].join('|');
const apart = new RegExp(`^(${late})|${forTabs.source}`);

function isData(id: string): boolean {
  const path = inFolder(id);
  return (
    /^(node_modules\/(dexie|zod)\/|lib\/(?!i18n\/|own-words\/)|\0|virtual:)/.test(path) && !apart.test(path)
  );
}

/** The path of a module within the project; what a tool makes up has none. */
function inFolder(id: string): string {
  return isAbsolute(id) ? relative(import.meta.dirname, id).replaceAll('\\', '/') : id;
}

export default defineConfig({
  // Never in the place of the public build.
  outDir: feed ? '.output/pinned' : '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'third-party-notices.txt', contents: notices() });
    },
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => manifest(browser, command, feed),
  // Vite's module preload polyfill would ship a second `fetch(` beside the ledger's.
  vite: () => ({
    define: { 'import.meta.env.OWN_WORDS_FEED': JSON.stringify(feed ?? '') },
    build: { modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups } } } },
  }),
  webExt: {
    disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY,
    binaries: {
      ...(process.env.CHROMIUM_PATH && { chrome: process.env.CHROMIUM_PATH }),
      ...(process.env.FIREFOX_PATH && { firefox: process.env.FIREFOX_PATH }),
    },
    // A superuser's Chromium does not start with its sandbox.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});
