import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensureBrowsers } from './lib/browsers.ts';
import { ensureNginx, noNginx } from './lib/nginx-path.ts';
import { type Outcome, run } from './lib/run.ts';
import { type Results, tallyOf, testsOf } from './lib/test-results.ts';

type Tally = { passed: number; failed: number };

const firefoxBuild = '.output/firefox-mv3';
const unitReport = '.cache/vitest.json';
const pagesReport = '.cache/playwright.json';
const total: Tally = { passed: 0, failed: 0 };

await mkdir('.cache', { recursive: true });
await Promise.all([unitReport, pagesReport].map((report) => rm(report, { force: true })));

const browsers = await step('browsers', ensureBrowsers);
if (!(await ensureNginx())) console.log(`– no nginx: the tests that need it are left out. ${noNginx}`);
await step('lint and format', () => run('biome', ['check']));
await step('prepare', () => run('wxt', ['prepare']));
await step('types', () => run('tsc', ['--noEmit']));
await step('unit tests', unitTests, () => unitTally());
const chrome = await step('build for Chrome', () => run('wxt', ['build']));
const firefox = await step('build for Firefox', () => run('wxt', ['build', '-b', 'firefox']));
if (firefox) await step('lint of the Firefox build', lintFirefoxBuild);
if (browsers && chrome && firefox) await step('browser tests', browserTests, () => browserTally());
else count('browser tests', { passed: 0, failed: 1 }, 'not run');

process.exitCode = total.failed > 0 ? 1 : 0;
// Tools read the last line: nothing may come after it.
console.log(`${total.passed} passed, ${total.failed} failed`);

/** A step counts as one, unless it holds tests to count. */
async function step(
  name: string,
  work: () => Promise<Outcome>,
  tally?: () => Promise<Tally>,
): Promise<boolean> {
  const start = performance.now();
  const { ok, output } = await work().catch((error) => ({
    ok: false,
    output: String(error?.stack ?? error),
  }));
  const counted = tally
    ? await tally().catch(() => ({ passed: 0, failed: 0 }))
    : { passed: ok ? 1 : 0, failed: 0 };
  // Whatever went wrong outside of a test has to show in the numbers, too.
  if (!ok && counted.failed === 0) counted.failed = 1;
  count(name, counted, `${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!ok) console.log(output.trim());
  return ok;
}

function count(name: string, { passed, failed }: Tally, note: string): void {
  total.passed += passed;
  total.failed += failed;
  const numbers = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${note}${numbers})`);
}

function unitTests(): Promise<Outcome> {
  return run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], {
    env: { NO_COLOR: '1' },
  });
}

async function unitTally(): Promise<Tally> {
  type Report = {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  const report: Report = JSON.parse(await readFile(unitReport, 'utf8'));
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  for (const { status, fullName } of tests)
    if (status === 'skipped' || status === 'pending') console.log(`  not run: ${fullName}`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Warnings are worth reading but are no failure. */
async function lintFirefoxBuild(): Promise<Outcome> {
  type Finding = { code: string; message: string; file?: string };
  const { ok, output } = await run('web-ext', [
    'lint',
    '--source-dir',
    firefoxBuild,
    '--no-input',
    '--output',
    'json',
  ]);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  const { errors, warnings }: Record<'errors' | 'warnings', Finding[]> = JSON.parse(json);
  for (const { code, message, file } of [...errors, ...warnings])
    console.log(`  ${code} in ${file}: ${message}`);
  return { ok: ok && errors.length === 0, output: '' };
}

/** The only step that shows its output as it comes: it is the one that takes minutes. */
async function browserTests(): Promise<Outcome> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: pagesReport };
  const { ok } = await run('playwright', ['test', '--reporter=list,json'], { env, show: true });
  return { ok, output: '' };
}

/** A test that passed at its second try counts as passed, and is named: it wants to be looked at. */
async function browserTally(): Promise<Tally> {
  const results: Results = JSON.parse(await readFile(pagesReport, 'utf8'));
  const tests = testsOf(results);
  const flaky = tests.filter((test) => test.flaky);
  for (const { browser, title } of flaky)
    console.log(`  passed at the second try only: [${browser}] ${title}`);
  for (const { browser, title } of tests.filter((test) => test.skipped))
    console.log(`  not run: [${browser}] ${title}`);
  const { passed, failed } = tallyOf(tests);
  return { passed: passed + flaky.length, failed: failed - flaky.length };
}
