import { describe, expect, test } from 'vitest';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { compare, type Standing } from '@/lib/studio/exchange/compare.ts';
import { hashesOf, withSeen } from '@/lib/studio/exchange/history.ts';
import { merged } from '@/lib/studio/exchange/merge.ts';
import { withdrawn } from '@/lib/studio/life.ts';
import { withValue } from '@/lib/studio/place.ts';
import type { Project, StudioItem } from '@/lib/studio/records.ts';
import { anItem, aProject, now, zone } from '../a-project.ts';

let keys = 0;
const options = { newKey: () => `new-${++keys}`, now, titled: (title: string) => `${title} (theirs)` };
const merge = (mine: Project, theirs: Project) => merged(mine, theirs, options);

/** As it is once Studio's own file of it was saved. */
function saved(project: Project): Project {
  return {
    ...project,
    feed: { ...project.feed, exchanged: withSeen(project.feed.exchanged, hashesOf(project)) },
  };
}

type Edit = (item: StudioItem) => StudioItem;

const said =
  (what: string): Edit =>
  (item) => ({ ...item, file: withValue(item.file, '_own_words.why', what), updatedAt: now });

/** Another one for the item of this id; none deletes it. */
function edited(project: Project, id: string, edit: (item: StudioItem) => StudioItem | undefined): Project {
  return {
    ...project,
    items: project.items.flatMap((item) => (item.file.id === id ? (edit(item) ?? []) : [item])),
  };
}

function added(project: Project, item: StudioItem, index = project.items.length): Project {
  return { ...project, items: project.items.toSpliced(index, 0, item) };
}

function withHead(project: Project, head: JsonObject): Project {
  return { ...project, feed: { ...project.feed, head } };
}

const start = saved(aProject([anItem('a'), anItem('b'), anItem('c')]));
const gone = () => undefined;
const ids = ({ items }: Project) => items.map(({ file }) => file.id);
const whys = ({ items }: Project) => items.map(({ file }) => (file._own_words as JsonObject)?.why);
const standings = (mine: Project, theirs: Project) =>
  Object.fromEntries(
    compare(mine, theirs).items.map(({ key, standing }) => [key.replace('key-', ''), standing]),
  );

const cases: [mine: Project, theirs: Project, b: Standing | undefined, left: unknown[]][] = [
  [start, start, 'same', ['a', 'b', 'c']],
  [edited(start, 'b', said('mine')), start, 'mine_changed', ['a', 'b', 'c']],
  [start, edited(start, 'b', said('theirs')), 'theirs_changed', ['a', 'b', 'c']],
  [
    edited(start, 'b', said('mine')),
    edited(start, 'b', said('theirs')),
    'both_changed',
    ['a', 'b', 'b-2', 'c'],
  ],
  [edited(start, 'b', said('one')), edited(start, 'b', said('one')), 'same', ['a', 'b', 'c']],
  [edited(start, 'b', gone), start, 'mine_deleted', ['a', 'c']],
  [start, edited(start, 'b', gone), 'theirs_deleted', ['a', 'c']],
  [edited(start, 'b', gone), edited(start, 'b', gone), undefined, ['a', 'c']],
  [edited(start, 'b', said('mine')), edited(start, 'b', gone), 'mine_changed', ['a', 'b', 'c']],
  [edited(start, 'b', gone), edited(start, 'b', said('theirs')), 'theirs_changed', ['a', 'b', 'c']],
];

describe('of what two have gone on with', () => {
  test.each(cases)('case %#: nothing is taken for anything else', (mine, theirs, b, left) => {
    const { b: standing, ...others } = standings(saved(mine), saved(theirs));
    expect(standing).toBe(b);
    expect(others).toEqual({ a: 'same', c: 'same' });
    expect(ids(merge(saved(mine), saved(theirs)).project)).toEqual(left);
  });

  test.each(cases)(
    'case %#: it is the same for a file that was never saved on the one side',
    (mine, theirs, b) => {
      expect(standings(mine, saved(theirs)).b).toBe(b);
    },
  );

  test('what both have changed is there twice, mine in its place and theirs behind it, held and marked', () => {
    const mine = edited(start, 'b', said('mine'));
    const { items, feed } = merge(mine, edited(start, 'b', said('theirs'))).project;
    expect(items[1]).toEqual(mine.items[1]);
    expect(items[2]).toMatchObject({
      file: { id: 'b-2', title: 'Title of b (theirs)', _own_words: { why: 'theirs' } },
      held: true,
      updatedAt: now,
    });
    expect(feed.order).toEqual(items.map(({ key }) => key));
    expect(new Set(feed.order).size).toBe(4);
  });

  test('what stands beside is called by the whole of its title', () => {
    const title = 'Aurore '.repeat(30).trim();
    const long = (why: string) =>
      edited(start, 'b', (item) => said(why)({ ...item, file: { ...item.file, title } }));
    expect(merge(long('mine'), long('theirs')).project.items[2]?.file.title).toBe(`${title} (theirs)`);
  });

  test('blanks that one has opened are no change', () => {
    const blank = edited(start, 'b', (item) => ({
      ...item,
      file: withValue(item.file, '_own_words.facts', [{ text: '' }]),
    }));
    expect(standings(blank, edited(start, 'b', said('theirs'))).b).toBe('theirs_changed');
  });

  test('another order of fields is no change', () => {
    const turned = edited(start, 'b', (item) => ({
      ...item,
      file: Object.fromEntries(Object.entries(item.file).toReversed()),
    }));
    expect(standings(turned, start).b).toBe('same');
  });

  test('what is kept beside the file counts as well', () => {
    const keeping = (fields: Partial<StudioItem>) => edited(start, 'b', (item) => ({ ...item, ...fields }));
    const kept = (why: string) => keeping({ kept: { id: 'b', _own_words: { why } } });
    expect(standings(kept('mine'), kept('theirs')).b).toBe('both_changed');
    expect(standings(keeping({ beforePause: {} }), start).b).toBe('mine_changed');
  });

  test('to hold something is a change', () => {
    expect(
      standings(
        edited(start, 'b', (item) => ({ ...item, held: true })),
        start,
      ).b,
    ).toBe('mine_changed');
  });
});

describe('what one has withdrawn', () => {
  const takenBack = edited(start, 'b', (item) => withdrawn(item, 'Wrong.', now, zone));
  const changed = edited(start, 'b', said('changed'));

  test('is not put back on offer by an edit of mine, which stays beside it, held', () => {
    const [, b, beside] = merge(changed, takenBack).project.items;
    expect(b).toEqual(takenBack.items[1]);
    expect(beside).toMatchObject({ held: true, file: { id: 'b-2', _own_words: { why: 'changed' } } });
  });

  test('nor by an edit of theirs', () => {
    const [, b, beside] = merge(takenBack, changed).project.items;
    expect(b).toEqual(takenBack.items[1]);
    expect(beside).toMatchObject({ held: true, file: { id: 'b-2', _own_words: { why: 'changed' } } });
  });

  test('is mine, if both have withdrawn it', () => {
    const mine = edited(start, 'b', (item) => withdrawn(item, 'Mine.', now, zone));
    const [, b, beside] = merge(mine, takenBack).project.items;
    expect(b).toEqual(mine.items[1]);
    expect(beside).toMatchObject({ held: true, file: { _own_words: { note: 'Wrong.' } } });
  });
});

describe('two in turn', () => {
  test('whoever has changed nothing has after it what the other has, in the other’s order', () => {
    const theirs = withHead(edited(added(start, anItem('d'), 1), 'c', said('theirs')), {
      title: 'Aurore',
      _own_words: { contact: 'Ask', links: [{ title: 'Guide', url: 'https://a.example/' }] },
    });
    const turned = { ...theirs, items: theirs.items.toReversed() };
    const { project, unsettled } = merge(start, saved(turned));
    expect(project.items).toEqual(turned.items);
    expect(project.feed.head).toEqual(turned.feed.head);
    expect(unsettled).toEqual([]);
  });

  test('nothing is taken back by a file that was sent before it was written and saved', () => {
    const mine = saved(edited(start, 'b', said('after the file was sent')));
    const theirs = saved(edited(start, 'a', said('theirs')));
    expect(whys(merge(mine, theirs).project)).toEqual(['theirs', 'after the file was sent', undefined]);
    expect(whys(merge(theirs, mine).project)).toEqual(['theirs', 'after the file was sent', undefined]);
  });

  test('what was changed here, saved twice, and changed there is changed by both', () => {
    const mine = saved(edited(saved(edited(start, 'b', said('one'))), 'b', said('two')));
    expect(standings(mine, saved(edited(start, 'b', said('theirs')))).b).toBe('both_changed');
  });

  test('what both have changed is not asked about again, on either side', () => {
    const theirs = saved(edited(start, 'b', said('theirs')));
    const mine = saved(merge(edited(start, 'b', said('mine')), theirs).project);
    expect(Object.values(standings(mine, theirs))).toEqual(['same', 'mine_changed', 'mine_new', 'same']);
    const back = merge(theirs, mine).project;
    expect(back.items).toEqual(mine.items);
    expect(standings(mine, saved(back))).toMatchObject({ a: 'same', b: 'same', c: 'same' });
  });

  test('an old file that is opened late makes nothing forgotten', () => {
    const sent = saved(edited(start, 'b', said('sent')));
    const mine = merge(
      edited(sent, 'b', said('gone on with')),
      saved(edited(start, 'a', said('theirs'))),
    ).project;
    expect(standings(mine, sent).b).toBe('mine_changed');
  });

  test('what was deleted stays so, and comes back if the other has put it back', () => {
    const without = saved(edited(start, 'b', gone));
    const theirs = saved(merge(start, without).project);
    expect(ids(theirs)).toEqual(['a', 'c']);
    expect(standings(theirs, without)).toEqual({ a: 'same', c: 'same' });
    const putBack = saved(added(theirs, anItem('b'), 1));
    expect(ids(merge(without, putBack).project)).toEqual(['a', 'b', 'c']);
  });

  test('what neither knows of the other is there twice rather than not at all', () => {
    const [mine, theirs] = [
      aProject([anItem('a', { why: 'mine' })]),
      aProject([anItem('a', { why: 'theirs' })]),
    ];
    expect(whys(merge(mine, theirs).project)).toEqual(['mine', 'theirs']);
  });
});

describe('new suggestions of theirs', () => {
  test('stand behind those they stand behind there, or in front', () => {
    const theirs = added(added(added(start, anItem('y'), 2), anItem('x'), 2), anItem('w'), 0);
    const mine = edited(added(start, anItem('m'), 2), 'a', gone);
    expect(ids(merge(mine, theirs).project)).toEqual(['w', 'b', 'x', 'y', 'm', 'c']);
  });

  test('belong to the feed they come into', () => {
    const theirs = added(start, anItem('d', {}, { feedId: 'elsewhere' }));
    expect(merge(start, theirs).project.items.map(({ feedId }) => feedId)).toEqual(Array(4).fill('feed'));
  });

  const news = (key: string, why: string, own: JsonObject = {}) => ({
    ...anItem('news', { why, ...own }),
    key,
  });
  const published = (...items: string[]) => ({
    source: JSON.stringify({ items: items.map((id) => ({ id })) }),
    at: 1,
    from: 'saved' as const,
  });

  test('have an id of their own, if mine have theirs', () => {
    const theirs = added(added(start, news('t', 'theirs')), anItem('later', { supersedes: 'news' }));
    const mine = added(added(start, news('m', 'mine')), anItem('news-2'));
    const { items } = merge(mine, theirs).project;
    const by = Object.fromEntries(items.map(({ key, file }) => [key, file]));
    expect([by.m?.id, by.t?.id]).toEqual(['news', 'news-3']);
    expect(by['key-later']).toMatchObject({ _own_words: { supersedes: 'news-3' } });
  });

  test('keep their id, if employees know them by it, and mine have another', () => {
    const theirs = added(start, news('t', 'theirs'));
    const mine = added(added(start, news('m', 'mine')), anItem('later', { supersedes: 'news' }));
    const feed = { ...theirs.feed, published: published('a', 'news') };
    const by = Object.fromEntries(
      merge(mine, { ...theirs, feed }).project.items.map(({ key, file }) => [key, file]),
    );
    expect([by.m?.id, by.t?.id]).toEqual(['news-2', 'news']);
    expect(by['key-later']).toMatchObject({ _own_words: { supersedes: 'news-2' } });
  });

  test('never take the id of what is published and gone', () => {
    const mine = edited(start, 'b', said('mine'));
    const feed = { ...start.feed, published: published('b-2') };
    expect(ids(merge({ ...mine, feed }, edited(start, 'b', said('theirs'))).project)).toEqual([
      'a',
      'b',
      'b-3',
      'c',
    ]);
  });
});

describe('the feed itself', () => {
  const own = (fields: JsonObject, title = 'Aurore Rail') => withHead(start, { title, _own_words: fields });
  const base = saved(own({ contact: 'One', charter: { title: 'Charter', rules: [{ do: 'Speak' }] } }));
  const changedTo = (fields: JsonObject, title?: string) => ({
    ...own(fields, title),
    feed: { ...own(fields, title).feed, exchanged: base.feed.exchanged },
  });

  test('has of each place what one of them has changed there', () => {
    const mine = changedTo({ contact: 'Mine', charter: { title: 'Charter', rules: [{ do: 'Speak' }] } });
    const theirs = changedTo({
      contact: 'One',
      charter: { title: 'Ours', rules: [{ do: 'Speak' }], url: 'https://a.example/' },
    });
    const comparison = compare(mine, theirs);
    expect(comparison.head).toBe('both');
    expect(comparison.parts).toEqual([
      { path: '_own_words.contact', side: 'mine' },
      { path: '_own_words.charter.title', side: 'theirs' },
      { path: '_own_words.charter.url', side: 'theirs' },
    ]);
    const { project, unsettled } = merge(mine, theirs);
    expect(unsettled).toEqual([]);
    expect(project.feed.head._own_words).toEqual({
      contact: 'Mine',
      charter: { title: 'Ours', rules: [{ do: 'Speak' }], url: 'https://a.example/' },
    });
  });

  test('has no longer what one of them has taken out', () => {
    expect(merge(base, changedTo({ contact: 'One' })).project.feed.head._own_words).toEqual({
      contact: 'One',
      charter: {},
    });
  });

  test('keeps mine where both have changed it, and says what theirs is', () => {
    const { project, unsettled } = merge(
      changedTo({ contact: 'Mine' }, 'M'),
      changedTo({ contact: 'Theirs' }, 'T'),
    );
    expect(project.feed.head).toMatchObject({ title: 'M', _own_words: { contact: 'Mine' } });
    expect(unsettled).toEqual([
      { path: 'title', mine: 'M', theirs: 'T' },
      { path: '_own_words.contact', mine: 'Mine', theirs: 'Theirs' },
    ]);
  });

  test('goes where one of them has moved it, and knows what was published last', () => {
    const address = 'https://aurore-rail.example/feed.json';
    const before = { source: '{}', at: 1, from: 'saved' as const };
    const after = { source: '{"items": []}', at: 2, from: 'live' as const };
    const mine = { ...start, feed: { ...start.feed, published: before } };
    const theirs = { ...start, feed: { ...start.feed, address, published: after } };
    expect(merge(mine, theirs).project.feed).toMatchObject({
      id: 'feed',
      address,
      published: after,
      updatedAt: now,
    });
    expect(merge(theirs, mine).project.feed).toMatchObject({ address, published: after });
  });
});
