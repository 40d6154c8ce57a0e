import { beforeEach, expect, test, vi } from 'vitest';
import { isManaged } from '@/lib/browser/installation.ts';

const state = vi.hoisted(() => ({ installType: '', managed: async (): Promise<object> => ({}) }));

vi.mock('@/lib/browser/api.ts', () => ({
  browser: {
    management: { getSelf: async () => ({ installType: state.installType }) },
    storage: { managed: { get: () => state.managed() } },
  },
}));

beforeEach(() => {
  state.managed = async () => ({});
});

test.each([
  ['normal', false],
  ['development', false],
  ['admin', true],
  ['sideload', true],
  ['other', true],
])('installed as %s it is managed: %s', async (installType, managed) => {
  state.installType = installType;
  expect(await isManaged()).toBe(managed);
});

test('any value that a policy sets makes it managed, however it was installed', async () => {
  state.installType = 'normal';
  state.managed = async () => ({ anything: 0 });
  expect(await isManaged()).toBe(true);
});

test('a browser that refuses to tell, since no policy names the extension, does not', async () => {
  state.installType = 'normal';
  state.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await isManaged()).toBe(false);
});
