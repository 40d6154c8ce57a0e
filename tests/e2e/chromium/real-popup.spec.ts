import type { ChromiumExtension } from '../support/chromium.ts';
import { own, publish, subscribe, title } from '../support/feed.ts';
import { patience } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';

test('in the real popup: it dies mid-word, comes back with the draft, and hands it off', async ({
  extension,
  feeds,
  networks,
}) => {
  const chromium = extension as ChromiumExtension;
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await chromium.openRealPopup();
  await popup.click({ role: 'button', name: title });
  await popup.waitFor('textarea');
  // A low window makes the popup lower than it would like to be: everything still fits, the ways out above all.
  const fits = () => {
    const buttons = [...document.querySelectorAll('button[aria-describedby]')].map((button) =>
      button.getBoundingClientRect(),
    );
    return (
      buttons.every(({ right, bottom }) => right <= innerWidth && bottom <= innerHeight) && innerWidth >= 400
    );
  };
  expect(await popup.evaluate(fits)).toBe(true);
  await popup.type('textarea', own.slice(0, 50));
  await extension.open('options.html');
  await expect.poll(() => popup.closed()).toBe(true);

  const again = await chromium.openRealPopup();
  await again.waitFor('textarea');
  await expect.poll(() => again.value('textarea'), { timeout: patience }).toBe(own.slice(0, 50));
  await again.type('textarea', own.slice(50));
  await again.click({ role: 'button', name: 'Open LinkedIn' });
  await again.click({ text: 'Filled in' });
  expect((await networks.requests.wait('/feed/')).query.text).toContain(own);
  await expect.poll(() => again.closed()).toBe(true);

  const card = await chromium.openRealPopup();
  await card.waitFor({ text: 'You opened LinkedIn with this text' });
});
