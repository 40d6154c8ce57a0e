import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiLength, readableHost } from '../../../lib/networks/punycode.ts';

test.each([
  ['xn--rseau-bsa.example', 'réseau.example'],
  ['news.xn--fiqs8s', 'news.中国'],
  ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['xn--bcher-kva.example', 'bücher.example'],
  ['aurore-rail.example', 'aurore-rail.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['www.xn--mnchen-3ya.example', 'www.münchen.example'],
  ['xn--80ak6aa92e.example', 'аррӏе.example'],
  ['xn--wgv71a119e.jp', '日本語.jp'],
  ['xn--maana-pta.example', 'mañana.example'],
  ['xn--ls8h.example', '💩.example'],
  ['xn--a!.example', 'xn--a!.example'],
  ['xn--99999999.example', 'xn--99999999.example'],
])('%s reads %s', (host, readable) => {
  expect(readableHost(host)).toBe(readable);
});

test.each(['xn--', 'xn--0', 'xn--99999999', 'xn--a-', 'xn--é'])(
  '%s, which is no code, stays as it is',
  (label) => {
    expect(readableHost(`${label}.example`)).toBe(`${label}.example`);
  },
);

test('any host reads as Node reads it, and is as long in ASCII', () => {
  const letter = fc.constantFrom(...'abcz09àéïßñœжщдλω中国あいう한글עברית');
  const label = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(label, (text) => {
      const ascii = domainToASCII(`${text}.example`);
      fc.pre(ascii !== '');
      const readable = domainToUnicode(ascii);
      expect(readableHost(ascii)).toBe(readable);
      expect(asciiLength(readable.split('.')[0] ?? '')).toBe(ascii.split('.')[0]?.length);
    }),
    { numRuns: 2000 },
  );
});
