import { expect, test, vi } from 'vitest';

type Pages = typeof import('@/lib/erase/pages.ts');

/** A page of its own, with a name that is given out in this order. */
async function openPage(name: string): Promise<Pages & { ended: () => boolean }> {
  vi.resetModules();
  vi.spyOn(crypto, 'randomUUID').mockReturnValue(name as ReturnType<typeof crypto.randomUUID>);
  const pages: Pages = await import('@/lib/erase/pages.ts');
  let hasEnded = false;
  pages.onEnd(() => {
    hasEnded = true;
  });
  return { ...pages, ended: () => hasEnded };
}

test('a page that erases everything ends the others; of two in the same instant one goes on', async () => {
  const [one, two, bystander] = [await openPage('a'), await openPage('b'), await openPage('c')];
  one.announceEnd();
  two.announceEnd();
  await vi.waitUntil(() => two.ended() && bystander.ended());
  expect(one.ended()).toBe(false);
});
