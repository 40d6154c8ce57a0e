import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiLength, readableHost } from '../../../lib/networks/punycode.ts';

test.each([
  ['www.xn--mnchen-3ya.example', 'www.münchen.example'],
  ['xn--80ak6aa92e.example', 'аррӏе.example'],
  ['xn--wgv71a119e.jp', '日本語.jp'],
  ['xn--maana-pta.example', 'mañana.example'],
  ['xn--ls8h.example', '💩.example'],
  ['plain.example', 'plain.example'],
  ['xn--a!.example', 'xn--a!.example'],
  ['xn--99999999.example', 'xn--99999999.example'],
])('%s is read as %s', (host, readable) => {
  expect(readableHost(host)).toBe(readable);
});

test('any name comes back as it was, and has the length that was foretold', () => {
  const letters = fc.constantFrom(...'aé漢한абвجδ7ß-');
  const names = fc.array(letters, { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
  fc.assert(
    fc.property(names, (name) => {
      const ascii = domainToASCII(`a${name}a.example`);
      fc.pre(ascii !== '');
      const readable = readableHost(ascii);
      expect(readable).toBe(domainToUnicode(ascii));
      expect(asciiLength(readable.split('.')[0] ?? '')).toBe(ascii.split('.')[0]?.length);
    }),
  );
});
