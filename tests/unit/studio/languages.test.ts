import { expect, test } from 'vitest';
import type { Json, JsonObject } from '@/lib/feed/parse/clean.ts';
import { languagesIn } from '@/lib/studio/languages.ts';

const project = (head: JsonObject, files: JsonObject[]) => ({
  feed: { id: 'f', head, order: [], createdAt: 0, updatedAt: 0 },
  items: files.map((file, index) => ({ key: `k${index}`, feedId: 'f', file, updatedAt: 0 })),
});

test('the language of the feed comes first, then what most suggestions and wordings are in', () => {
  const wordings: Json[] = [{ language: 'de', text: 'A' }, { text: 'B' }, 'C', null];
  const files: JsonObject[] = [
    { language: 'fr' },
    { language: 'de', _own_words: { suggestions: wordings } },
    { language: 'de' },
    { language: '' },
    {},
  ];
  expect(languagesIn(project({ language: 'en' }, files))).toEqual(['en', 'de', 'fr']);
  expect(languagesIn(project({}, []))).toEqual([]);
});
