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
