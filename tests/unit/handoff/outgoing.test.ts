import fc from 'fast-check';
import twitter from 'twitter-text';
import { expect, test } from 'vitest';
import { outgoing } from '@/lib/handoff/outgoing.ts';

test.each(['\r', '\r\n', '\v', '\f', '\x85', '\u2028', '\u2029'])(
  'a line break from another program is one in a composer too: %j',
  (lineBreak) => {
    expect(outgoing(`one${lineBreak}two`)).toBe('one\ntwo');
  },
);

test('blank lines, tabs, two spaces, no-break spaces, joiners and accents stay as they were written', () => {
  const text =
    'Un\n\n\ndeux  trois\tquatre\u00a0: « cinq\u202f» 👨‍👩‍👧 e\u0301 \u200fمرحبا\u200f می‌خواهم <b>&amp;</b>';
  expect(outgoing(text)).toBe(text);
});

test('nothing blank stands at either end', () => {
  expect(outgoing('\n \u2028 one\n\n')).toBe('one');
});

test('a byte order mark, for which X refuses the whole post, and control characters are left out', () => {
  const text = 'Frozen\ufeff cables\0\x1b, and worth\uffff it.';
  expect(twitter.parseTweet(text).valid).toBe(false);
  expect(outgoing(text)).toBe('Frozen cables, and worth it.');
  expect(twitter.parseTweet(outgoing(text)).valid).toBe(true);
});

test('what leaves is never longer, and leaves the same a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (draft) => {
      const text = outgoing(draft);
      expect(text.length).toBeLessThanOrEqual(draft.length);
      expect(outgoing(text)).toBe(text);
    }),
  );
});
