import type { BrowserName } from '../support/extension.ts';
import { expect, test } from '../support/test.ts';
import { beBusy, handOffs } from './support/busy.ts';
import { evidence, figure } from './support/evidence.ts';
import { live, moments } from './support/twin.ts';

test.describe('The feed’s server cannot tell one who uses everything from one who never looks', () => {
  test('two subscribed people, one who never looks and one who does all there is to do, leave the same log, byte for byte', async ({
    feeds,
    networks,
  }, info) => {
    test.setTimeout(20 * 60_000);
    const browser = info.project.name as BrowserName;
    const idle = await live(browser, { feeds, networks }, { name: 'the idle one' });
    expect(networks.requests.all).toEqual([]);
    const busy = await live(browser, { feeds, networks }, { name: 'the busy one', use: beBusy });
    expect(networks.requests.all).toHaveLength(handOffs);
    await evidence(info, 'log of one who never looks', idle.log);
    await evidence(info, 'log of one who uses everything', busy.log);
    await evidence(info, 'schedule of one who uses everything', busy.schedule);
    figure(info, 'hand-offs', networks.requests.all.length);
    figure(info, 'requests of each', `${idle.requests} and ${busy.requests}`);
    figure(info, 'bytes of each log', `${Buffer.byteLength(idle.log)} and ${Buffer.byteLength(busy.log)}`);
    // Both are the log of all that was to happen, and no header tells them apart.
    expect(pathsIn(idle.log), 'what the idle one asked for').toEqual(planned);
    expect(pathsIn(busy.log), 'what the busy one asked for').toEqual(planned);
    expect(busy.log).toBe(idle.log);
  });
});

const planned = moments.flatMap(({ name, requests }) => [
  `# ${name}`,
  ...requests.map((path) => `GET ${path}`),
]);

/** The moments of a log, and what was asked for in each. */
function pathsIn(log: string): string[] {
  return log.match(/^(?:GET \S+|# .+)/gm) ?? [];
}
