import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '@/lib/feed/parse/clean.ts';
import { type Advice, adviceOn } from '@/lib/studio/advice.ts';
import { type Book, type Edit, head, projectOf } from '@/lib/studio/book.ts';
import { allMended, mended, repairOf, whereOf } from '@/lib/studio/repairs.ts';
import { isoIn, ownZone } from '@/lib/studio/zoned.ts';

const now = Date.parse('2026-11-27T09:00:00Z');
const address = 'https://news.aurore-rail.example/feed.json';

type Files = { head?: JsonObject; items?: JsonObject[]; published?: JsonObject };

function bookOf({ head: own = {}, items = [], published }: Files): Book {
  const rows = items.map((file, index) => ({ key: `k${index}`, feedId: 'f', file, updatedAt: now }));
  const source = JSON.stringify({ title: 'Aurore Rail', ...published });
  return {
    feed: {
      id: 'f',
      head: { title: 'Aurore Rail', language: 'en', ...own },
      order: rows.map(({ key }) => key),
      address,
      createdAt: now,
      updatedAt: now,
      ...(published && { published: { source, at: now, from: 'opened' as const } }),
    },
    items: new Map(rows.map((row) => [row.key, row])),
  };
}

async function adviceFor(book: Book): Promise<Advice[]> {
  const { feed, items } = projectOf(book);
  return adviceOn(feed, items, now, async () => undefined);
}

async function found(book: Book, rule: Advice['rule'], at = 0): Promise<Advice> {
  const all = (await adviceFor(book)).filter((one) => one.rule === rule);
  const one = all[at];
  if (!one) throw new Error(`${rule} is not found`);
  return one;
}

async function repaired(book: Book, rule: Advice['rule'], at = 0): Promise<Edit> {
  const finding = await found(book, rule, at);
  expect(repairOf({ finding, book, where: whereOf(finding), now }), 'has a repair').toBeDefined();
  return mended({ finding, book, where: whereOf(finding), now });
}

/** What stands in the file, of the first suggestion or of the feed. */
function fileOf(book: Book, where: string): JsonObject {
  return where === head ? book.feed.head : (book.items.get(where)?.file ?? {});
}

const item = (more: JsonObject, own: JsonObject = {}): JsonObject => ({
  id: 'a',
  title: 'A night at the depot',
  ...more,
  _own_words: { why: 'It is quiet.', angles: ['Who was there?'], ...own },
});
const long = 'one name that has far more than six words in it';

/** A feed, the rule it has, and what of the file is another afterwards. */
const cases: [what: string, Files, Advice['rule'], where: string, place: string, after: Json | undefined][] =
  [
    [
      'what follows people, out of a link',
      { items: [item({ url: 'https://aurore-rail.example/a?fbclid=x1&utm_source=own' })] },
      'link-tracking',
      'k0',
      'url',
      'https://aurore-rail.example/a?utm_source=own',
    ],
    [
      'the same out of a link that starts at the feed’s address',
      { items: [item({ url: 'a/b?page=2&fbclid=x1#top' })] },
      'link-tracking',
      'k0',
      'url',
      'a/b?page=2#top',
    ],
    [
      'the same out of the midst of a text',
      { items: [item({}, { why: 'See https://aurore-rail.example/a?fbclid=x1 and judge.' })] },
      'link-tracking',
      'k0',
      '_own_words.why',
      'See https://aurore-rail.example/a and judge.',
    ],
    [
      'a phrase that polices',
      { head: { _own_words: { phrases: [{ match: 'on strike' }, { match: 'revolutionary' }] } } },
      'problem.phrase_policed',
      head,
      '_own_words.phrases',
      [{ match: 'revolutionary' }],
    ],
    [
      'a don’t that polices',
      { head: { _own_words: { charter: { rules: [{ dont: 'Never speak of pay.', why: 'No.' }] } } } },
      'charter-polices',
      head,
      '_own_words.charter.rules',
      undefined,
    ],
    [
      'a don’t that polices, and not the do beside it',
      { head: { _own_words: { charter: { rules: [{ do: 'Be kind.', dont: 'Never speak of pay.' }] } } } },
      'charter-polices',
      head,
      '_own_words.charter.rules',
      [{ do: 'Be kind.' }],
    ],
    [
      'somebody who did not agree',
      {
        head: {
          _own_words: {
            leaders: [{ name: 'Inès Aubrac', url: 'https://aurore-rail.example/i', consent: false }],
          },
        },
      },
      'no-consent',
      head,
      '_own_words.leaders',
      undefined,
    ],
    [
      'a term that is too long to be repeated',
      { items: [item({}, { keep: ['Aurore Rail', long] })] },
      'problem.keep_beyond_bounds',
      'k0',
      '_own_words.keep',
      ['Aurore Rail'],
    ],
    [
      'a date and time without a zone',
      { items: [item({ date_published: '2026-11-20T08:30' })] },
      'problem.date_without_zone',
      'k0',
      'date_published',
      isoIn('2026-11-20', '08:30', ownZone()),
    ],
    [
      'a day on which something ends',
      { items: [item({}, { expires_at: '2027-02-28' })] },
      'problem.date_without_zone',
      'k0',
      '_own_words.expires_at',
      isoIn('2027-02-28', '23:59:59', ownZone()),
    ],
    [
      'a status with a slip in it',
      { items: [item({}, { status: 'Withdrawnn', note: 'It named somebody.' })] },
      'life-unreadable',
      'k0',
      '_own_words.status',
      'withdrawn',
    ],
    [
      'a misspelt name',
      { items: [item({}, { promotionnal: true })] },
      'unknown-field',
      'k0',
      '_own_words',
      { why: 'It is quiet.', angles: ['Who was there?'], promotional: true },
    ],
    [
      'a misspelt name within a list',
      { items: [item({}, { facts: [{ text: 'It rained.', sources: 'The log' }] })] },
      'unknown-field',
      'k0',
      '_own_words.facts[0]',
      { text: 'It rained.', source: 'The log' },
    ],
    [
      'a misspelt name of the feed',
      { head: { _own_words: { contakt: 'Comms' } } },
      'unknown-field',
      head,
      '_own_words',
      { contact: 'Comms' },
    ],
    [
      'what belongs inside',
      { items: [item({ hashtags: ['#rail'] })] },
      'unknown-field',
      'k0',
      '_own_words.hashtags',
      ['#rail'],
    ],
    [
      'what belongs outside',
      { items: [item({ title: '' }, { title: 'A night at the depot' })] },
      'unknown-field',
      'k0',
      'title',
      'A night at the depot',
    ],
    [
      'a share beyond the bounds',
      { head: { _own_words: { minimum_own: 0.9 } } },
      'problem.minimum_beyond_bounds',
      head,
      '_own_words.minimum_own',
      0.6,
    ],
    [
      'a mix in percent',
      { head: { _own_words: { mix: { promotional_max: 30, product: 20 } } } },
      'problem.mix_in_percent',
      head,
      '_own_words.mix',
      { promotional_max: 0.3, product: 0.2 },
    ],
  ];

describe('one click', () => {
  test.each(cases)('mends %s, and can be taken back', async (_, files, rule, where, place, after) => {
    const book = bookOf(files);
    const edit = await repaired(book, rule);
    expect(at(fileOf(edit.book, where), place)).toEqual(after);
    expect((await adviceFor(edit.book)).map((one) => one.rule)).not.toContain(rule);
    expect(plain(fileOf(edit.back(edit.book), where))).toEqual(plain(fileOf(book, where)));
  });

  test('takes back only what it did, whatever was typed since', async () => {
    const book = bookOf({ items: [item({ url: 'https://aurore-rail.example/a?fbclid=x1' })] });
    const { book: after, back } = await repaired(book, 'link-tracking');
    const [row] = after.items.values();
    const typed = new Map([
      ['k0', { ...row, file: { ...row?.file, title: 'Another title' } }],
    ]) as Book['items'];
    expect(fileOf(back({ ...after, items: typed }), 'k0')).toMatchObject({
      title: 'Another title',
      url: 'https://aurore-rail.example/a?fbclid=x1',
    });
  });
});

describe('a suggestion as a whole', () => {
  test('that was withdrawn says no more than that, and Studio keeps what it said', async () => {
    const book = bookOf({ items: [item({}, { status: 'withdrawn', note: 'It named somebody.' })] });
    const { book: after, back } = await repaired(book, 'withdrawn-text');
    const row = after.items.get('k0');
    expect(row?.file._own_words).toEqual({ status: 'withdrawn', note: 'It named somebody.' });
    expect(row?.kept?._own_words).toMatchObject({ angles: ['Who was there?'] });
    expect(back(after).items.get('k0')).toBe(book.items.get('k0'));
  });

  test('that was withdrawn here and written into since keeps both', async () => {
    const book = bookOf({ items: [item({}, { status: 'withdrawn', note: 'N', why: 'Because.' })] });
    const [row] = book.items.values();
    const kept = item({ url: 'https://aurore-rail.example/a' }, { facts: [{ text: 'It rained.' }] });
    const { book: after } = await repaired(
      { ...book, items: new Map([['k0', { ...row, kept }]]) as Book['items'] },
      'withdrawn-text',
    );
    expect(after.items.get('k0')?.kept).toMatchObject({
      url: 'https://aurore-rail.example/a',
      _own_words: { why: 'Because.', facts: [{ text: 'It rained.' }] },
    });
  });

  test('that has been over for long goes to what is deleted', async () => {
    const book = bookOf({ items: [item({}, { expires_at: '2026-01-01T00:00:00Z' })] });
    const { book: after, back } = await repaired(book, 'long-expired');
    expect(after.feed.order).toEqual([]);
    expect(after.items.get('k0')?.deletedAt).toBe(now);
    expect(back(after).feed.order).toEqual(['k0']);
  });

  test('that was published and is gone comes back as withdrawn', async () => {
    const book = bookOf({ items: [item({ id: 'b' })], published: { items: [item({}), item({ id: 'b' })] } });
    const { book: after, back } = await repaired(book, 'deleted');
    const row = after.items.get(after.feed.order[1] ?? '');
    expect(row?.file).toMatchObject({
      id: 'a',
      title: 'A night at the depot',
      _own_words: { status: 'withdrawn' },
    });
    expect(row?.kept?._own_words).toMatchObject({ angles: ['Who was there?'] });
    const rules = (await adviceFor(after)).map(({ rule }) => rule);
    expect(rules).not.toContain('deleted');
    expect(rules).toContain('no-note');
    expect([...back(after).items.keys()]).toEqual(['k0']);
  });

  test('that was deleted here is the one that comes back', async () => {
    const before = bookOf({ items: [item({})], published: { items: [item({ title: 'An old title' })] } });
    const [row] = before.items.values();
    const items = new Map([['k0', { ...row, deletedAt: now - 1 }]]) as Book['items'];
    const book = { feed: { ...before.feed, order: [] }, items };
    const { book: after, back } = await repaired(book, 'deleted');
    expect(after.feed.order).toEqual(['k0']);
    expect(after.items.get('k0')).toMatchObject({ file: { title: 'A night at the depot' } });
    expect(after.items.get('k0')?.deletedAt).toBeUndefined();
    expect(back(after)).toEqual(book);
  });

  test('that was published and is held here goes out again, withdrawn', async () => {
    const before = bookOf({ items: [item({})], published: { items: [item({})] } });
    const [row] = before.items.values();
    const book = { ...before, items: new Map([['k0', { ...row, held: true }]]) as Book['items'] };
    const finding = {
      rule: 'deleted',
      level: 'warning',
      path: 'items',
      item: { id: 'a', title: '' },
    } as const;
    const { book: after, back } = mended({ finding, book, where: head, now });
    expect(after.items.get('k0')).toMatchObject({ file: { _own_words: { status: 'withdrawn' } } });
    expect(after.items.get('k0')?.held).toBeUndefined();
    expect(after.feed.order).toEqual(['k0']);
    expect(back(after)).toEqual(book);
  });

  test('that employees still have is not deleted by one click', async () => {
    const over = item({}, { expires_at: '2026-01-01T00:00:00Z' });
    const book = bookOf({ items: [over], published: { items: [item({})] } });
    const finding = await found(book, 'long-expired');
    expect(repairOf({ finding, book, where: 'k0', now })).toBeUndefined();
  });

  test.each([
    ['no id', item({ id: '' }), 'problem.item_without_id'],
    ['the id of an earlier one', item({}), 'problem.item_twice'],
    ['an id that is too long', item({ id: 'x'.repeat(400) }), 'problem.item_invalid'],
  ] as const)('with %s gets one of its own', async (_, second, rule) => {
    const book = bookOf({ items: [item({ title: 'The first' }), { ...second, title: 'The second' }] });
    const { book: after, back } = await repaired(book, rule);
    const ids = ['k0', 'k1'].map((key) => fileOf(after, key).id);
    expect(ids[0]).toBe('a');
    expect(ids[1]).toMatch(/^2026-11-27-\d{4}$/);
    expect((await adviceFor(after)).map((one) => one.rule)).not.toContain(rule);
    expect(fileOf(back(after), 'k1').id).toBe(second.id);
  });
});

describe('what is not certain has no button', () => {
  test.each<[what: string, Files, Advice['rule']]>([
    ['a name that means nothing here', { items: [item({}, { colour: 'blue' })] }, 'unknown-field'],
    [
      'a name that can be two',
      { head: { _own_words: { charter: { rules: [{ don: 'Shout.', why: 'N' }] } } } },
      'unknown-field',
    ],
    ['a name whose place is taken', { items: [item({}, { whyy: 'Or because.' })] }, 'unknown-field'],
    ['a title deep inside', { items: [item({}, { facts: [{ text: 'A', title: 'B' }] })] }, 'unknown-field'],
    ['a status that could be anything', { items: [item({}, { status: 'soon' })] }, 'life-unreadable'],
    ['a start that is no date', { items: [item({}, { starts_at: 'soon' })] }, 'life-unreadable'],
    ['a question that is missing', { items: [item({}, { angles: [] })] }, 'no-angle'],
  ])('%s', async (_, files, rule) => {
    const book = bookOf(files);
    const finding = await found(book, rule);
    expect(repairOf({ finding, book, where: whereOf(finding), now })).toBeUndefined();
  });

  test('a day that no calendar has', () => {
    const book = bookOf({ items: [item({ date_published: '2026-02-30' })] });
    const finding = { rule: 'problem.date_without_zone', level: 'warning', path: 'date_published' } as const;
    expect(repairOf({ finding, book, where: 'k0', now })).toBeUndefined();
  });
});

test('a second click on what is mended already changes nothing more', async () => {
  const book = bookOf({
    head: { _own_words: { phrases: [{ match: 'strike' }, { match: 'revolutionary' }] } },
  });
  const finding = await found(book, 'problem.phrase_policed');
  const once = mended({ finding, book, where: head, now }).book;
  expect(mended({ finding, book: once, where: head, now }).book).toBe(once);
});

test('all of one kind are mended at once, in one list too, and taken back at once', async () => {
  const phrases = ['strike', 'revolutionary', 'salary', 'union'].map((match) => ({ match }));
  const book = bookOf({ head: { _own_words: { phrases } } });
  const all = (await adviceFor(book)).filter(({ rule }) => rule === 'problem.phrase_policed');
  const { book: after, back } = allMended(book, all, now);
  expect(all.length).toBe(3);
  expect(after.feed.head._own_words).toEqual({ phrases: [{ match: 'revolutionary' }] });
  expect(back(after).feed.head._own_words).toEqual({ phrases });
});

function at(file: Json | undefined, place: string): Json | undefined {
  return place
    .match(/[^.[\]]+/g)
    ?.reduce<Json | undefined>((value, step) => (value as Record<string, Json> | undefined)?.[step], file);
}

/** Without what is undefined or empty, which says nothing. */
function plain(file: JsonObject): unknown {
  return JSON.parse(JSON.stringify(file));
}
