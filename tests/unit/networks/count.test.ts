import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { countUnits, countWeighted } from '../../../lib/networks/count.ts';

const official = (text: string) => twitter.parseTweet(text).weightedLength;

const texts = [
  '',
  'Hello',
  'Deux hivers de micros gelés, et ça valait le coup.',
  'cafe\u0301',
  '日本語のテキスト'.repeat(20),
  'Привет, мир',
  '“Quoted” — and dashed… 2′ 3″',
  'zero\u200Bwidth',
  '👍',
  '👍🏽 👩‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ #⃣ ©️ © ™ ❤️ ❤︎ ❤ ☝🏽',
  '\uFE0F alone',
  '𝗕𝗼𝗹𝗱 𝒶𝓃𝒹 𝓈𝒸𝓇𝒾𝓅𝓉',
  'https://example.com',
  'See https://example.com/a_(b)/c?d=e&f=g#h.',
  'See (https://example.com/path).',
  'example.com and www.example.co.uk/path, example.london!',
  'me@example.com is an address',
  '@example.com #example.com $example.com',
  'https://localhost/ http://127.0.0.1/ https://example.notatld/',
  '日本example.comです',
  'https://日本語.jp/とても',
  'москва.рф https://москва.рф/путь',
  'Hello.World.Fine, e.g. this. And this.is a.b',
  'http://a.com/http://b.com example.com/@me/',
  '-example.com _example.com .example.com /example.com',
  'example.com.notatld example.comx',
  `${'あ'.repeat(60)}example.com`,
  `${'a'.repeat(64)}.com/path`,
  'https://xn--fiqs8s.xn--fiqs8s/ xn--80ak6aa92e.com',
  '👍example.com👍',
  'HTTPS://EXAMPLE.COM/UPPER',
  'https://example.com:8080/path?q',
];

describe('weighted counting', () => {
  test.each(texts)('counts %j as twitter-text does', (text) => {
    expect(countWeighted(text)).toBe(official(text));
  });

  test('counts any mixture as twitter-text does', () => {
    const pieces = [
      ...[
        'word',
        'É',
        'e\u0301',
        '日本',
        '한국',
        'ж',
        ' ',
        ' ',
        '\n',
        '.',
        '/',
        '-',
        '_',
        '@',
        '#',
        ':',
        '(',
        ')',
        '?',
        '=',
      ],
      ...[
        'example.com',
        'https://',
        'http://a.fr',
        'www.',
        '.io',
        'co.uk',
        '/path',
        'xn--p1ai',
        '…',
        '’',
        '—',
        '。',
      ],
      ...['👍', '👍🏽', '👩‍💻', '🇫🇷', '🏳️‍🌈', '❤️', '3️⃣', '\u200D', '\u200B', '\uFE0F', '𝗕'],
    ];
    const mixture = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(mixture, (parts) => {
        const text = parts.join('');
        fc.pre(!/\p{Emoji_Presentation}\uFE0F/u.test(text));
        expect(countWeighted(text)).toBe(official(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('counts an emoji newer than the package as one', () => {
    expect(countWeighted('🧑‍💻')).toBe(2);
    expect(official('🧑‍💻')).toBe(5);
  });
});

test('units are those of UTF-16', () => {
  expect(countUnits('é👍')).toBe(3);
});
