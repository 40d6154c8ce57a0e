import { expect, test } from 'vitest';
import { doAll, type Step, within } from '@/lib/erase/steps.ts';

function step(name: string, run: () => void, isDone: () => boolean): Step<string> {
  return { name, run: async () => run(), isDone: async () => isDone() };
}

test('a step that fails does not keep the next from being done, and is named', async () => {
  const done: string[] = [];
  const failing = step(
    'one',
    () => {
      throw new Error('no');
    },
    () => false,
  );
  const left = await doAll([
    failing,
    step(
      'two',
      () => done.push('two'),
      () => done.includes('two'),
    ),
  ]);
  expect(done).toEqual(['two']);
  expect(left).toEqual(['one']);
});

test('what was done and is undone by the end is named, whatever was said when it was done', async () => {
  const there = new Set(['mine']);
  const clearing = step(
    'storage',
    () => there.clear(),
    () => there.size === 0,
  );
  const refilling = step(
    'late',
    () => there.add('again'),
    () => true,
  );
  expect(await doAll([clearing])).toEqual([]);
  expect(await doAll([clearing, refilling])).toEqual(['storage']);
});

test('what cannot be looked at counts as left', async () => {
  const blind = step(
    'blind',
    () => undefined,
    () => {
      throw new Error('no answer');
    },
  );
  expect(await doAll([blind])).toEqual(['blind']);
});

test('nobody is waited for for ever', async () => {
  await expect(within(5, new Promise(() => undefined))).rejects.toThrow('No answer within 5 ms');
  expect(await within(1000, Promise.resolve('an answer'))).toBe('an answer');
});
