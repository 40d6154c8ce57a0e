import { expect, test } from 'vitest';
import { ownName } from '@/lib/i18n/formats.ts';

test.each([
  ['fr', 'Français'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['a', 'a'],
  ['', ''],
])('the language %j is called %j', (tag, name) => expect(ownName(tag)).toBe(name));
