import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { addShare, eraseActivity } from '@/lib/journal/index.ts';
import { loadPreferences, savePlace, savePreferences } from '@/lib/settings/index.ts';
import { blankSuggesting, loadSuggesting, suggestingKeeper } from '@/lib/settings/suggesting.ts';
import { share } from './a-share.ts';

vi.mock('@/lib/browser/memory.ts', () => ({
  remember: async () => undefined,
  recall: async () => undefined,
  forget: async () => undefined,
}));

const suggestion = { feedId: 'feed', position: 0, firstSeenAt: 1, item: { id: 'a', title: 'A' } };

test('what was read and set aside is forgotten; what is here only for what one did with it goes', async () => {
  await db.suggestions.bulkPut([
    { ...suggestion, key: 'feed/a', readAt: 2, declinedAt: 3 },
    { ...suggestion, key: 'feed/b', readAt: 2, declinedAt: 3, goneAt: 4 },
    { ...suggestion, key: 'left/c', feedId: 'left', goneAt: 4 },
  ] as never);
  await addShare({ ...share, suggestion: 'left/c' });
  await savePlace({ writing: 'feed/a' });
  await savePreferences({ way: 'private' });
  const noted = { ...blankSuggesting, title: 'Points' };
  suggestingKeeper().write(noted);
  await vi.waitFor(async () => expect(await loadSuggesting()).toEqual(noted));
  await eraseActivity();
  expect(await db.suggestions.toArray()).toEqual([{ ...suggestion, key: 'feed/a' }]);
  expect(await loadSuggesting()).toEqual(blankSuggesting);
  const { writing, way } = await loadPreferences();
  expect({ writing, way }).toEqual({ writing: undefined, way: 'private' });
});
