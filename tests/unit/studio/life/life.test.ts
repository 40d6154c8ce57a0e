import { describe, expect, test } from 'vitest';
import { parseFeed } from '@/lib/feed/index.ts';
import { lintFeed } from '@/lib/feed/lint/index.ts';
import { corrected, live, pauseAll, paused, resumeAll, withdrawn } from '@/lib/studio/life.ts';
import { withValue } from '@/lib/studio/place.ts';
import { outgoing } from '@/lib/studio/publish/outgoing.ts';
import type { Project, StudioItem } from '@/lib/studio/records.ts';
import { anItem, aProject, now, zone } from '../a-project.ts';

const later = now + 60_000;
const note = 'The figure was wrong.';
const written = anItem('a', {
  why: 'Because',
  facts: [{ text: '1,200 sensors', source: 'Us' }],
  starts_at: '2026-01-01T00:00:00Z',
});
const full: StudioItem = {
  ...written,
  file: {
    ...written.file,
    language: 'fr',
    content_text: 'Our text',
    image: 'images/a.webp',
    unknown: { a: 1 },
  },
};

/** Without the date of the edit, which none can be without. */
const said = ({ file: { date_modified: _, ...file }, updatedAt: __, ...item }: StudioItem) => ({
  ...item,
  file,
});

describe('what is withdrawn', () => {
  const item = withdrawn(full, note, now, zone);

  test('tells its id, its title, its language and why, and keeps the rest to itself', () => {
    expect(item).toEqual({
      ...full,
      file: {
        id: 'a',
        title: 'Title of a',
        language: 'fr',
        _own_words: { status: 'withdrawn', note },
        date_modified: '2026-11-27T15:42:00+01:00',
      },
      kept: full.file,
      updatedAt: now,
    });
  });

  test('leaves nothing for the check to find', () => {
    const { source } = outgoing(aProject([item]), { now, early: false });
    const about = lintFeed(source, { now }).filter(({ path }) => path.startsWith('items['));
    expect(about).toEqual([]);
  });

  test('without a title is called by its beginning, or nobody would read that it is withdrawn', () => {
    const { title: _, ...untitled } = full.file;
    const taken = withdrawn({ ...full, file: untitled }, note, now, zone);
    expect(taken.file.title).toBe('Our text');
    const read = parseFeed(outgoing(aProject([taken]), { now, early: false }).source);
    expect(read.ok && read.feed.items[0]?._own_words.status).toBe('withdrawn');
    expect(said(live(taken, later, zone)).file).not.toHaveProperty('title');
  });

  test('keeps a long title as it is', () => {
    const title = 'Aurore '.repeat(30).trim();
    const taken = withdrawn({ ...full, file: { ...full.file, title } }, note, now, zone);
    expect(taken.file.title).toBe(title);
  });

  test('says again what it said once it is back', () => {
    expect(said(live(item, later, zone))).toEqual(said(full));
  });

  test('is not lost when it is withdrawn again with a better note', () => {
    const again = withdrawn(item, 'It was ours.', later, zone);
    expect(again.file._own_words).toEqual({ status: 'withdrawn', note: 'It was ours.' });
    expect(said(live(again, later, zone))).toEqual(said(full));
  });

  test('keeps what was edited while it was withdrawn', () => {
    const edited = ['title', 'id', '_own_words.why'].reduce(
      (file, path) => withValue(file, path, 'new'),
      item.file,
    );
    const back = live({ ...item, file: edited }, later, zone).file;
    expect(back).toMatchObject({
      id: 'new',
      title: 'new',
      _own_words: { why: 'new', angles: ['What did a see?'] },
    });
  });

  test('keeps what was edited even if it is withdrawn again', () => {
    const edited = withValue(item.file, '_own_words.why', 'new');
    const back = live(withdrawn({ ...item, file: edited }, note, later, zone), later, zone);
    expect(back.file._own_words).toMatchObject({ why: 'new' });
  });

  test.each([
    ['corrected', corrected],
    ['paused', paused],
  ])('says again what it said when it is %s', (status, edit) => {
    const back = edit(item, 'Now right.', later, zone);
    expect(back.kept).toBeUndefined();
    expect(back.file).toMatchObject({
      content_text: 'Our text',
      _own_words: { status, note: 'Now right.', why: 'Because' },
    });
  });
});

test.each([
  ['corrected', corrected],
  ['paused', paused],
])('what is %s goes on saying what it says, with a note and a date', (status, edit) => {
  const item = edit(full, note, now, zone);
  expect(item.file).toEqual(
    withValue({ ...full.file, date_modified: '2026-11-27T15:42:00+01:00' }, '_own_words', {
      ...(full.file._own_words as object),
      status,
      note,
    }),
  );
  expect(said(live(item, later, zone))).toEqual(said(full));
});

test('a date has the offset of this computer unless another zone is given', () => {
  expect(Date.parse(`${paused(full, note, now).file.date_modified}`)).toBe(now);
});

describe('pausing all', () => {
  const items = [
    anItem('live'),
    anItem('corrected', { status: 'corrected', note: 'Mended.' }),
    anItem('upcoming', { starts_at: '2026-12-24T08:00:00Z' }),
    anItem('paused', { status: 'paused', note: 'By itself.' }),
    anItem('withdrawn', { status: 'withdrawn', note: 'Gone.' }),
    anItem('expired', { expires_at: '2026-01-01' }),
    anItem('held', {}, { held: true }),
    anItem('deleted', {}, { deletedAt: 1 }),
    anItem('blank', {}, { file: { id: 'blank' } }),
  ];
  const project = aProject(items);
  const changed = pauseAll(project, note, now, zone);
  const put = (edited: readonly StudioItem[], of: Project = project): Project => ({
    ...of,
    items: of.items.map((item) => edited.find(({ key }) => key === item.key) ?? item),
  });
  const ids = (list: readonly StudioItem[]) => list.map(({ file }) => file.id);

  test('pauses what is on offer or will be, and that alone', () => {
    expect(ids(changed)).toEqual(['live', 'corrected', 'upcoming']);
    for (const { file } of changed) expect(file._own_words).toMatchObject({ status: 'paused', note });
  });

  test('is taken back for those alone, each as it was', () => {
    const back = resumeAll(put(changed), later, zone);
    expect(back.map(said)).toEqual(items.slice(0, 3).map(said));
  });

  test('changes nothing the second time', () => {
    expect(pauseAll(put(changed), 'Again', later, zone)).toEqual([]);
    expect(resumeAll(put(resumeAll(put(changed), later, zone)), later, zone)).toEqual([]);
  });

  test('is not taken back for what somebody has decided on since', () => {
    const [first, ...others] = changed as [StudioItem, ...StudioItem[]];
    const decided = put(
      [withdrawn(first, 'Wrong.', later, zone), ...others.map((item) => live(item, later, zone))],
      put(changed),
    );
    expect(resumeAll(decided, later, zone)).toEqual([]);
  });

  test('keeps what was edited meanwhile', () => {
    const edited = changed.map((item) => ({ ...item, file: withValue(item.file, 'title', 'New') }));
    expect(resumeAll(put(edited), later, zone).map(({ file }) => file.title)).toEqual(['New', 'New', 'New']);
  });
});
