import { expect, test } from 'vitest';
import { withdrawn } from '@/lib/studio/life.ts';
import { duplicate, newFeed, newItem } from '@/lib/studio/make.ts';
import { outgoing } from '@/lib/studio/publish/outgoing.ts';
import { studioFeed, studioItem } from '@/lib/studio/records.ts';
import { anItem, aProject, now, zone } from '../a-project.ts';

const copy = { key: 'copy', id: 'b', now };

test('a new suggestion says nothing, and does not go out before it does', () => {
  const item = newItem({ key: 'k', id: 'a', feedId: 'feed', now, language: 'fr' });
  expect(studioItem.parse(item)).toEqual(item);
  expect(item.file).toEqual({ id: 'a', title: '', language: 'fr' });
  expect(outgoing(aProject([item]), { now, early: true }).left).toEqual([{ key: 'k', why: 'blank' }]);
});

test('a new feed is one that can be published once it has something to say', () => {
  const feed = newFeed({ id: 'f', now, title: 'Aurore Rail', language: 'en' });
  expect(studioFeed.parse(feed)).toEqual(feed);
  expect(JSON.parse(outgoing({ feed, items: [] }, { now, early: false }).source)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aurore Rail',
    language: 'en',
    _own_words: { version: 1 },
    items: [],
  });
});

test('a copy says the same under its own id, is held, and has nothing of what became of the first', () => {
  const item = anItem('a', {
    status: 'corrected',
    note: 'Mended.',
    supersedes: 'z',
    starts_at: '2026-11-01',
    expires_at: '2027-06-30',
  });
  const dated = {
    ...item.file,
    date_published: '2026-11-01',
    date_modified: '2026-11-02',
    image: 'images/a.webp',
  };
  expect(duplicate({ ...item, file: dated, deletedAt: 1, beforePause: {} }, copy)).toEqual({
    key: 'copy',
    feedId: 'feed',
    file: {
      id: 'b',
      title: 'Title of a',
      image: 'images/a.webp',
      _own_words: { angles: ['What did a see?'], expires_at: '2027-06-30' },
    },
    held: true,
    updatedAt: now,
  });
});

test('a copy of what is over is not over', () => {
  expect(duplicate(anItem('a', { expires_at: '2026-11-26' }), copy).file._own_words).not.toHaveProperty(
    'expires_at',
  );
});

test('a copy of what is withdrawn says what that said', () => {
  const item = anItem('a');
  expect(duplicate(withdrawn(item, 'Wrong.', now, zone), copy)).toEqual(duplicate(item, copy));
});

test('a copy of a plain item is as plain', () => {
  expect(duplicate(anItem('a', {}, { file: { id: 'a', title: 'T' } }), copy).file).toEqual({
    id: 'b',
    title: 'T',
  });
});
