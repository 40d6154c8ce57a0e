import { type BrowserName, launchExtension } from '../support/extension.ts';
import { own, publish, subscribe } from '../support/feed.ts';
import { managedBy, whyNoPolicies } from '../support/policy.ts';
import { until } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { linkedin, write } from '../support/writing.ts';

test.describe('Set up by a company: it pushes nobody', () => {
  test('where a company configured it the clipboard is suggested, and no policy chooses', async ({
    feeds,
    networks,
  }, info) => {
    const browser = info.project.name as BrowserName;
    const why = browser === 'chromium' ? whyNoPolicies(browser) : undefined;
    test.skip(why !== undefined, why);
    const values = { language: 'en', way: 'filled' };
    const options = managedBy(browser, info.outputPath(), values);
    const extension = await launchExtension(browser, { networkPort: networks.port, ...options });
    try {
      const desk = await extension.open('manifest.json');
      const isSet = () => desk.evaluate(async () => 'language' in (await chrome.storage.managed.get(null)));
      await until(isSet, 'the policy to be read');
      publish(feeds);
      await subscribe(extension, feeds);
      const popup = await write(await extension.open('popup.html'), own);
      await popup.click(linkedin);
      const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
      await until(
        async () => (await focused()).startsWith('On the clipboard'),
        'the clipboard to be suggested',
      );
      expect(networks.requests.all).toEqual([]);
    } finally {
      await extension.close();
    }
  });
});
