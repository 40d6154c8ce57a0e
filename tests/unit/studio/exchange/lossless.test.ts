import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '@/lib/studio/exchange/compare.ts';
import { hashesOf, withSeen } from '@/lib/studio/exchange/history.ts';
import { merged } from '@/lib/studio/exchange/merge.ts';
import { listAt, withEntry } from '@/lib/studio/place.ts';
import type { Project } from '@/lib/studio/records.ts';
import { anItem, anyProject, aProject, now, textsOf } from '../a-project.ts';

function counting(start: string): () => string {
  let count = 0;
  return () => `${start}${++count}`;
}

const merge = (mine: Project, theirs: Project, newKey = counting('new-')) =>
  merged(mine, theirs, { newKey, now, titled: (title) => `${title} (theirs)` });

test('of two feeds that know nothing of each other no text is lost', () => {
  fc.assert(
    fc.property(anyProject, anyProject, (mine, theirs) => {
      const { project, unsettled } = merge(mine, theirs);
      const all = textsOf([project, unsettled]).join('\n');
      const before = [mine, theirs].flatMap(({ feed, items }) => [
        feed.head,
        items.map(({ file, kept }) => [file, kept]),
      ]);
      for (const text of textsOf(before)) expect(all).toContain(text);
      const beside = project.items.filter(({ key }) => key.startsWith('new-')).map(({ file }) => file.id);
      expect(project.items.filter(({ file }) => beside.includes(file.id))).toHaveLength(new Set(beside).size);
      expect(new Set(project.items.map(({ key }) => key)).size).toBe(project.items.length);
      expect(project.feed.order).toEqual(project.items.map(({ key }) => key));
      for (const { key } of [...mine.items, ...theirs.items]) expect(project.feed.order).toContain(key);
    }),
    { numRuns: 300 },
  );
});

test('a feed merged with itself, or with what has gone on from it, is what it was', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const known = { ...project, feed: { ...project.feed, exchanged: withSeen({}, hashesOf(project)) } };
      for (const mine of [project, known]) {
        const { project: again, unsettled } = merge(mine, known);
        expect(again.items).toEqual(project.items);
        expect(again.feed.head).toEqual(project.feed.head);
        expect(unsettled).toEqual([]);
      }
    }),
  );
});

/** What two people do, by turns or not. */
type Step =
  | { does: 'write'; who: 0 | 1; which: number }
  | { does: 'add'; who: 0 | 1; which: number }
  | { does: 'move'; who: 0 | 1; which: number }
  | { does: 'save'; who: 0 | 1 }
  | { does: 'open'; who: 0 | 1; which: number };

const who = fc.constantFrom(0 as const, 1 as const);
const which = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('write' as const), who, which }) },
  fc.record({ does: fc.constant('add' as const), who, which }),
  fc.record({ does: fc.constant('move' as const), who, which }),
  { weight: 2, arbitrary: fc.record({ does: fc.constant('save' as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('open' as const), who, which }) },
);

/** Two people who only ever add words to what is there, so that none of them may be missing at the end. */
class Two {
  readonly word = counting('word-');
  readonly key = counting('key-');
  readonly written: [Set<string>, Set<string>] = [new Set(), new Set()];
  readonly projects: [Project, Project];
  /** All that was ever sent, with the words in it: it can be opened late, and twice. */
  readonly files: { project: Project; words: Set<string> }[] = [];

  constructor() {
    const start = aProject([anItem('a'), anItem('b'), anItem('c')]);
    this.projects = [start, start];
    this.save(0);
    this.open(1, 0);
  }

  do(step: Step): void {
    if (step.does === 'save') this.save(step.who);
    else if (step.does === 'open') this.open(step.who, step.which);
    else this.edit(step);
  }

  edit(step: Extract<Step, { does: 'write' | 'add' | 'move' }>): void {
    const project = this.projects[step.who];
    const index = step.which % project.items.length;
    const item = project.items[index];
    if (!item) return;
    const word = this.word();
    const angles = listAt(item.file, '_own_words.angles').length;
    const next = {
      write: () =>
        project.items.with(index, { ...item, file: withEntry(item.file, '_own_words.angles', angles, word) }),
      add: () => project.items.toSpliced(index, 0, anItem(word, {}, { key: this.key() })),
      move: () => [...project.items.toSpliced(index, 1), item],
    }[step.does]();
    if (step.does !== 'move') this.written[step.who].add(word);
    this.projects[step.who] = { ...project, items: next };
  }

  save(who: 0 | 1): void {
    const project = this.projects[who];
    const exchanged = withSeen(project.feed.exchanged, hashesOf(project));
    this.projects[who] = { ...project, feed: { ...project.feed, exchanged } };
    this.files.push({ project: this.projects[who], words: new Set(this.written[who]) });
  }

  open(who: 0 | 1, which: number): void {
    const file = this.files[which % this.files.length];
    if (!file) return;
    this.projects[who] = merge(this.projects[who], file.project, this.key).project;
    for (const word of file.words) this.written[who].add(word);
  }
}

test('however two people save, send and open, late, twice or out of turn, no word of theirs is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const two = new Two();
      for (const one of steps) {
        two.do(one);
        for (const side of [0, 1] as const) {
          const all = JSON.stringify(two.projects[side]);
          for (const word of two.written[side]) expect(all).toContain(`${word}"`);
        }
      }
    }),
    { numRuns: 300 },
  );
});

const filesOf = ({ items }: Project) => new Map(items.map(({ key, file }) => [key, file]));

test('once each has opened the other’s, both have the same, and nothing is left to ask', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const two = new Two();
      for (const one of steps) two.do(one);
      two.save(0);
      two.open(1, two.files.length - 1);
      two.save(1);
      two.open(0, two.files.length - 1);
      const [mine, theirs] = two.projects;
      // Where both have moved suggestions, each may keep an order of their own.
      expect(filesOf(mine)).toEqual(filesOf(theirs));
      expect(new Set(compare(mine, theirs).items.map(({ standing }) => standing))).toEqual(new Set(['same']));
    }),
    { numRuns: 200 },
  );
});
