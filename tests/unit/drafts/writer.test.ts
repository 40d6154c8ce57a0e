import { expect, test } from 'vitest';
import { newestWriter } from '@/lib/drafts/writer.ts';

function slowStore() {
  const stored: string[] = [];
  const release: (() => void)[] = [];
  const store = (value: string) =>
    new Promise<void>((resolve) => {
      release.push(() => {
        stored.push(value);
        resolve();
      });
    });
  return { stored, release, store };
}

test('one write is in flight, the newest waits, those in between are skipped', async () => {
  const { stored, release, store } = slowStore();
  const writer = newestWriter(store, () => {});
  writer.write('a');
  writer.write('ab');
  writer.write('abc');
  expect(release).toHaveLength(1);
  release[0]?.();
  await expect.poll(() => release.length).toBe(2);
  release[1]?.();
  await writer.settled();
  expect(stored).toEqual(['a', 'abc']);
});

test('a write starts at once, without waiting for a pause in the typing', () => {
  const { release, store } = slowStore();
  newestWriter(store, () => {}).write('a');
  expect(release).toHaveLength(1);
});

test('the last value is stored at once, beside the write in flight', () => {
  const { release, store } = slowStore();
  const writer = newestWriter(store, () => {});
  writer.write('a');
  writer.write('ab');
  writer.last('abc');
  expect(release).toHaveLength(2);
});

test('a failure is told, and the next write is tried again', async () => {
  const failures: unknown[] = [];
  const stored: string[] = [];
  let broken = true;
  const writer = newestWriter<string>(
    async (value) => {
      if (broken) throw new Error('disk full');
      stored.push(value);
    },
    (error) => failures.push(error),
  );
  writer.write('a');
  await writer.settled();
  expect(failures).toHaveLength(1);
  broken = false;
  writer.write('ab');
  await writer.settled();
  expect(stored).toEqual(['ab']);
});
