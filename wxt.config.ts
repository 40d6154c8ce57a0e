import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => manifest(browser, command),
  // Vite's module preload polyfill would ship a second `fetch(` beside the ledger's.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  webExt: { disabled: true },
});
