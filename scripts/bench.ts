import { parseArgs } from 'node:util';
import { gateQuality } from './bench/gate-quality.ts';
import { gateTimes } from './bench/gate-times.ts';

// `npm run bench -- --corpora <folder>`: where the collections that docs/own-words.md names are, if they are at hand.
const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });

gateTimes();
gateQuality(values.corpora);
