import { playMainJob, serveSample } from '../../scripts/lib/journey.ts';
import type { LocalServer } from '../../scripts/lib/server.ts';
import { expect, test } from './support/test.ts';

test.describe('the whole main job', () => {
  let sample: LocalServer;
  test.beforeEach(async () => {
    sample = await serveSample();
  });
  test.afterEach(() => sample.close());

  test('from the welcome page to an export that a parser reads back, as `npm start` plays it', async ({
    extension,
    networks,
  }) => {
    const lines: string[] = [];
    await playMainJob({ extension, feeds: sample, networks }, async (line) => void lines.push(line));
    expect(lines.at(-1)).toMatch(/asked once for the feed/);
  });
});
