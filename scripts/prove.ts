/**
 * Repeats the proof of what leaves the computer: builds what ships, runs tests/e2e/privacy in both browsers, and writes
 * proof/report.md with the captured logs beside it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserVersions } from './lib/browsers.ts';
import { prepare } from './lib/prepare.ts';
import { run } from './lib/run.ts';
import { type Results, tallyOf, testsOf } from './lib/test-results.ts';
import { type Proof, reportOf } from './prove/report.ts';

const folder = 'proof';
const logs = 'logs';
const resultsFile = join(folder, 'results.json');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await prepare('chromium', 'firefox');
const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile, OWN_WORDS_PROOF: join(folder, logs) };
const { ok } = await run('playwright', ['test', 'tests/e2e/privacy', '--reporter=list,json'], {
  env,
  show: true,
});
const results: Results = JSON.parse(await readFile(resultsFile, 'utf8'));
const proof: Proof = { ...(await circumstances()), logs, tests: testsOf(results) };
await writeFile(join(folder, 'report.md'), reportOf(proof));
await rm(resultsFile);

const { passed, failed } = tallyOf(proof.tests);
// Whatever went wrong outside of a test has to show in the numbers, too.
const lost = ok || failed > 0 ? failed : 1;
process.exitCode = lost > 0 ? 1 : 0;
console.log(`\nThe report is in ${join(folder, 'report.md')}`);
// Tools read the last line: nothing may come after it.
console.log(`${passed} passed, ${lost} failed`);

async function circumstances(): Promise<Omit<Proof, 'logs' | 'tests'>> {
  const said = async (command: string, args: string[]) => {
    const { ok, output } = await run(command, args);
    return ok ? output.trim() : undefined;
  };
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const commit = await said('git', ['rev-parse', 'HEAD']);
  return {
    version,
    commit: commit ?? 'unknown, as this is no git repository',
    changed: (await said('git', ['status', '--porcelain'])) !== '',
    date: new Date(),
    browsers: await browserVersions(),
    platform: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
  };
}
