import { defineConfig } from '@playwright/test';

const inChromiumOnly = '**/chromium/**';

/** The projects are named after the browser that `tests/e2e/support/test.ts` launches; no browser of Playwright's own is used. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // More than the two cores there are: for a part of the time a test waits for a browser.
  workers: 3,
  // On the machine that decides, a test that failed is tried once more, and `npm test` names it.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: inChromiumOnly }],
});
