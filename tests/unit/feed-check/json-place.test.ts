import { expect, test } from 'vitest';
import { brokenAt } from '../../../scripts/lib/feed-check/json-place.ts';

test.each<[string, string, number, number]>([
  ['a comma too many in an object', '{"a": 1,}', 1, 9],
  ['a comma too many in a list', '[1,\r\n2,]', 2, 3],
  ['a comma too few', '[\n\n  1 2]', 3, 5],
  ['a quotation mark in a text', '{"a": "b"c"}', 1, 10],
  ['quotation marks of a word processor', '{"a":\n “x”}', 2, 2],
  ['a line break in a text', '{"a": "x\n"}', 1, 9],
  ['a wrong escape', '{"a": "x\\q"}', 1, 10],
  ['a word that is none', '{"a": trie}', 1, 9],
  ['something behind it', '{}\n{}', 2, 1],
  ['an end too early', '{"a": [1', 1, 9],
  ['a text that does not end', '{"a": "x', 1, 9],
  ['nothing', '', 1, 1],
])('JSON is broken where it stops making sense: %s', (_, text, line, column) => {
  expect(brokenAt(text)).toEqual({ line, column });
});

test.each(['{}', ' [1, "a"]\n', '7'])('JSON is broken nowhere: %s', (text) => {
  expect(brokenAt(text)).toBeUndefined();
});
