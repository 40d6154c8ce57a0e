import { expect, test } from 'vitest';
import { work } from '@/lib/erase/work.ts';

test('what runs is told to end and waited for, nothing begins before it is resumed', async () => {
  const said: string[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const { signal } = work;
  signal.addEventListener('abort', () => said.push('told'));
  const running = work.do(async () => {
    await ended;
    // What it begins on its way out does not begin.
    await work.do(async () => said.push('more'));
    said.push('ended');
  });
  const stopping = work.stop().then(() => said.push('stopped'));
  expect(await work.do(async () => 'something')).toBeUndefined();
  end();
  await Promise.all([running, stopping]);
  expect(said).toEqual(['told', 'ended', 'stopped']);
  expect(await work.do(async () => 'something')).toBeUndefined();

  await work.resume();
  expect(await work.do(async () => 'something')).toBe('something');
  expect(work.signal.aborted).toBe(false);
});

test('what fails is over as well', async () => {
  await expect(
    work.do(async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await work.stop();
  expect(work.signal.aborted).toBe(true);
  await work.resume();
});
