import { parseArgs } from 'node:util';
import { gateQuality } from './bench/gate-quality.ts';
import { gateTimes } from './bench/gate-times.ts';
import { popupTimes } from './bench/popup/times.ts';
import { ensureBrowsers } from './lib/browsers.ts';
import { run } from './lib/run.ts';

// `npm run bench -- --corpora <folder>`: where the collections that docs/own-words.md names are, if they are at hand.
// `npm run bench -- --popup`: the popup alone, in Chromium; with `--firefox`, in Firefox.
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    popup: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
  },
});

if (!values.popup) {
  gateTimes();
  gateQuality(values.corpora);
}
await popup();

/** Of a build of what is here now. */
async function popup(): Promise<void> {
  for (const work of [
    ensureBrowsers,
    () => run('wxt', ['build', ...(values.firefox ? ['-b', 'firefox'] : [])]),
  ]) {
    const { ok, output } = await work();
    if (!ok) throw new Error(output.trim());
  }
  await popupTimes(values.firefox ? 'firefox' : 'chromium');
}
