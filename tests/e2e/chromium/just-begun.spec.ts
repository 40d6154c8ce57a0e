import { launchExtension } from '../support/extension.ts';
import { expect, test } from '../support/test.ts';

test('in a browser that has just begun, and cannot say yet what a policy sets, one can read and write', async ({
  networks,
}) => {
  const args = ['--disable-best-effort-tasks'];
  const extension = await launchExtension('chromium', { networkPort: networks.port, args });
  const desk = await extension.open('manifest.json');
  let isAnswered = false;
  desk
    .evaluate(() => chrome.storage.managed.get().then(() => true))
    .then(
      () => {
        isAnswered = true;
      },
      () => undefined,
    );
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: 'Try it with the sample' });
  await popup.click('li button');
  await popup.waitFor('textarea');
  expect(isAnswered).toBe(false);
  await extension.close();
});
