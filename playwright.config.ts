import { defineConfig } from '@playwright/test';

const inChromiumOnly = '**/chromium/**';

/** The projects are named after the browser that `tests/e2e/support/test.ts` launches; no browser of Playwright's own is used. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // More than the two cores there are: for a part of the time a test waits for a browser.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: inChromiumOnly }],
});
