import { expect, test } from 'vitest';
import { decoded } from '@/lib/studio/import/decode.ts';
import { bytesOf, latin1, utf16 } from './reading.ts';

const mark = '\ufeff';
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><rss>é</rss>`;

test.each<[what: string, bytes: Uint8Array, text: string]>([
  ['UTF-8', bytesOf('Été à Nîmes – “oui”'), 'Été à Nîmes – “oui”'],
  ['UTF-8 with a mark, as Excel saves it', bytesOf(`${mark}Été`), 'Été'],
  ['UTF-16 as Excel’s Unicode text', utf16(`${mark}Été\tdéjà`), 'Été\tdéjà'],
  ['UTF-16 the other way round', swapped(utf16(`${mark}Été`)), 'Été'],
  ['UTF-16 without a mark', utf16('date;été'), 'date;été'],
  ['UTF-16 the other way round, without a mark', swapped(utf16('date;été')), 'date;été'],
  ['windows-1252 that says so', latin1(declared('windows-1252')), declared('windows-1252')],
  ['Latin-1 that says so', latin1(declared('ISO-8859-1')), declared('ISO-8859-1')],
  ['UTF-8 that says it were Latin-1', bytesOf(declared('ISO-8859-1')), declared('ISO-8859-1')],
  ['UTF-8 that says it were UTF-16', bytesOf(declared('utf-16')), declared('utf-16')],
  ['an encoding nobody knows', bytesOf(declared('klingon')), declared('klingon')],
  [
    'Cyrillic that says so',
    latin1('<?xml version="1.0" encoding="windows-1251"?><a>\xcf\xee\xe5\xe7\xe4</a>'),
    '<?xml version="1.0" encoding="windows-1251"?><a>Поезд</a>',
  ],
])('%s is read letter by letter, and nothing is guessed', (_, bytes, text) => {
  expect(decoded(bytes)).toEqual({ text, guessed: false });
});

test('what says nothing and is no UTF-8 is read as Windows writes it, and said to be a guess', () => {
  expect(decoded(latin1('l\x92\xe9t\xe9 \x80'))).toEqual({ text: 'l’été €', guessed: true });
});

test.each([
  ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0')],
  ['zeros', new Uint8Array(500)],
  ['noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256 || 1)],
])('%s is no text', (_, bytes) => {
  expect(decoded(bytes)).toBeUndefined();
});
