import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';

/** Sees to it that there are browsers to drive, and builds the extension for those named; says what failed, and ends. */
export async function prepare(...builds: readonly ('chromium' | 'firefox')[]): Promise<void> {
  const building = builds.map(
    (browser) => () => run('wxt', ['build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]),
  );
  for (const work of [ensureBrowsers, ...building]) {
    const { ok, output } = await work();
    if (ok) continue;
    console.error(output.trim());
    process.exit(1);
  }
}
