import { expect, test } from 'vitest';
import { beginning, hashtagsOf, headlineOf, linkIn } from '@/lib/studio/import/text.ts';

test.each([
  ['It froze. #rail #AuroreRail', ['#rail', '#AuroreRail']],
  ['It froze.\n\n#rail', ['#rail']],
  ['It froze. #rail https://aurore-rail.example/a', ['#rail']],
  ['It froze https://aurore-rail.example/a #rail', ['#rail']],
  ['Proud of our #team #rail #rail', ['#team', '#rail']],
  ['#été #2026été', ['#été', '#2026été']],
  // A word of the sentence, a number, something in the middle: none for certain.
  ['Proud of our #team', []],
  ['We are #1', []],
  ['The #rail is frozen.', []],
  ['', []],
])('the hashtags at the end of “%s” are %j', (text, hashtags) => {
  expect(hashtagsOf(text)).toEqual(hashtags);
});

test.each([
  ['It froze.\nTwice.', 'It froze.'],
  ['https://aurore-rail.example/a\nIt froze. #rail #snow', 'It froze.'],
  ['🎉🎉\n\nIt froze', 'It froze'],
  [
    'It froze for two winters, and nobody had thought that microphones mind the cold at all.',
    /^It froze .{40,60}…$/,
  ],
  [
    'It froze for two winters in a row. Nobody had thought that microphones mind the cold.',
    'It froze for two winters in a row.',
  ],
  ['🎉', ''],
])('the headline of “%s” is %s', (text, headline) => {
  expect(headlineOf(text)).toEqual(headline instanceof RegExp ? expect.stringMatching(headline) : headline);
});

test('a beginning keeps whole sentences, else whole words, and cuts no character in two', () => {
  expect(beginning('Short.', 10)).toBe('Short.');
  expect(beginning('One two. Three four five.', 20)).toBe('One two.');
  expect(beginning('One two three four five', 12)).toBe('One two…');
  expect(beginning('😀'.repeat(10), 6)).toBe('😀😀…');
  expect(beginning('寒冷。マイクは凍る。', 5)).toBe('寒冷。');
});

test('the first link of a text is found without the mark that ends its sentence', () => {
  expect(linkIn('See (https://aurore-rail.example/a?b=c), or https://b.example.')).toBe(
    'https://aurore-rail.example/a?b=c',
  );
  expect(linkIn('See aurore-rail.example')).toBeUndefined();
});
