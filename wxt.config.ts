import { isAbsolute, relative } from 'node:path';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

const shared = { tags: ['$initial' as const], minShareCount: 2 };

/**
 * Each file costs a page milliseconds before anything else happens. So what pages share is in two files, of which the
 * background, which draws nothing, needs one; the gate, which the first picture of no page needs, is in neither.
 */
const groups = [
  { name: 'data', ...shared, priority: 2, test: isData },
  { name: 'page', ...shared, priority: 1, test: (id: string) => !inFolder(id).startsWith('lib/own-words/') },
];

function isData(id: string): boolean {
  return /^(node_modules\/(dexie|zod)\/|lib\/(?!i18n\/|own-words\/)|\0|virtual:)/.test(inFolder(id));
}

/** The path of a module within the project; what a tool makes up has none. */
function inFolder(id: string): string {
  return isAbsolute(id) ? relative(import.meta.dirname, id).replaceAll('\\', '/') : id;
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => manifest(browser, command),
  // Vite's module preload polyfill would ship a second `fetch(` beside the ledger's.
  vite: () => ({
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
