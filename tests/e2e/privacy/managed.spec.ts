import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchExtension } from '../support/extension.ts';
import { own, publish, subscribe } from '../support/feed.ts';
import { until } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { linkedin, write } from '../support/writing.ts';

const id = 'own-words@own-words.example';

test.describe('Set up by a company: it pushes nobody', () => {
  test('where a company configured it no tab opens by itself, and the clipboard is suggested', async ({
    feeds,
    networks,
  }, info) => {
    test.skip(info.project.name === 'chromium', 'Chromium reads policies from a folder of the system alone');
    const home = info.outputPath('home');
    await configure(home);
    const extension = await launchExtension('firefox', { networkPort: networks.port, env: { HOME: home } });
    try {
      const desk = await extension.open('manifest.json');
      expect(await desk.evaluate(() => chrome.storage.managed.get(null))).toEqual({ greeting: 'hello' });
      publish(feeds);
      await subscribe(extension, feeds);
      const popup = await write(await extension.open('popup.html'), own);
      await popup.click(linkedin);
      const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
      await until(
        async () => (await focused()).startsWith('On the clipboard'),
        'the clipboard to be suggested',
      );
      const addresses = await Promise.all((await extension.tabs()).map((tab) => tab.url()));
      expect(addresses.filter((address) => address.includes('welcome.html'))).toEqual([]);
    } finally {
      await extension.close();
    }
  });
});

/** As an administrator does for Firefox on Linux: a value that the extension does not even know. */
async function configure(home: string): Promise<void> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: id, description: 'A policy', type: 'storage', data: { greeting: 'hello' } };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(manifest));
}
