import type { ChromiumExtension } from '../support/chromium.ts';
import { expect, test } from '../support/test.ts';

test('the popup opens from the toolbar', async ({ extension }) => {
  const popup = await (extension as ChromiumExtension).openRealPopup();
  const popups = () => chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
  expect(await popup.evaluate(popups)).toHaveLength(1);
});

test('the popup dies when a tab takes the focus', async ({ extension }) => {
  const popup = await (extension as ChromiumExtension).openRealPopup();
  await extension.open('options.html');
  await expect.poll(() => popup.closed()).toBe(true);
});
