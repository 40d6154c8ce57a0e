import { parseArgs } from 'node:util';
import { feedTimes } from './bench/feed-times.ts';
import { gateQuality } from './bench/gate-quality.ts';
import { gateTimes } from './bench/gate-times.ts';
import { popupTimes } from './bench/popup/times.ts';
import { studioTimes } from './bench/studio/times.ts';
import { prepare } from './lib/prepare.ts';

// `npm run bench -- --corpora <folder>`: where the collections that docs/own-words.md names are, if they are at hand.
// `npm run bench -- --popup` or `--studio`: one of them alone, in Chromium; with `--firefox`, in Firefox.
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    popup: { type: 'boolean', default: false },
    studio: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
  },
});

const isAll = !values.popup && !values.studio;
if (isAll) {
  gateTimes();
  feedTimes();
  gateQuality(values.corpora);
}
const browser = values.firefox ? 'firefox' : 'chromium';
// Of a build of what is here now.
await prepare(browser);
if (isAll || values.popup) await popupTimes(browser);
if (isAll || values.studio) await studioTimes(browser);
