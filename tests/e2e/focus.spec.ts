import { feedPath, own, publish, subscribe, title } from './support/feed.ts';
import { focusOn, tabTo } from './support/focus.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { write } from './support/writing.ts';

/** Waits until a screen reader would be told this. */
function heard(screen: Screen, sentence: string): Promise<true> {
  return until(
    async () =>
      (await screen.evaluate(
        (said) =>
          [...document.querySelectorAll('[role=status]')].some((region) =>
            region.textContent?.includes(said),
          ),
        sentence,
      )) || undefined,
    `“${sentence}” to be said`,
  );
}

async function pressOn(screen: Screen, name: string): Promise<void> {
  await tabTo(screen, name);
  await screen.press('Enter');
}

test('in the list the focus goes on when what had it goes away, and what is found is said', async ({
  extension,
}) => {
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: 'Try it with the sample' });
  await pressOn(popup, 'Try it with the sample');
  await focusOn(popup, 'Own Words');
  await popup.waitFor('[data-card]');

  await popup.press('ArrowDown');
  await popup.press('ArrowDown');
  const card = await popup.evaluate(() => document.activeElement?.textContent ?? '');
  await popup.press('Enter');
  await popup.waitFor('textarea');
  await focusOn(popup, card);
  await popup.click({ role: 'button', name: 'Back' });
  await focusOn(popup, card);
  await popup.press('Enter');
  await popup.waitFor('textarea');
  await focusOn(popup, card);
  await tabTo(popup, 'Not for me', 'Shift+Tab');
  await popup.press('Enter');
  await focusOn(popup, 'Undo');
  await popup.press('Enter');
  await focusOn(popup, card);

  await popup.press('/');
  await popup.type('input[type=search]', 'zzzz');
  await heard(popup, 'Nothing matches.');
  await popup.fill('input[type=search]', '');
  await popup.waitFor({ role: 'button', name: card });
  await popup.type('input[type=search]', 'xxxx');
  await pressOn(popup, 'Show everything');
  await focusOn(popup, card);
  await heard(popup, 'suggestions');
});

test('after a hand-off from a tab the focus is on its card, then on the address, then where one began', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click({ role: 'button', name: 'Open LinkedIn' });
  await popup.click({ text: 'On the clipboard' });
  await focusOn(popup, 'You opened LinkedIn with this text');
  await popup.waitFor({ role: 'button', name: 'Copy the image description' });
  for (const _ of ['once', 'twice']) {
    await pressOn(popup, 'Copy the image description');
    await heard(popup, 'Copied.');
  }
  await popup.fill('input[type=search]', 'nantes');
  await popup.waitGone({ text: 'You opened LinkedIn with this text' });
  await popup.fill('input[type=search]', '');
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await pressOn(popup, 'Posted');
  await until(
    () => popup.evaluate(() => document.activeElement?.matches('form input')),
    'the focus on the address',
  );
  await popup.type('form input', 'www.linkedin.com/posts/1');
  await popup.press('Enter');
  await heard(popup, 'Address kept.');
  await focusOn(popup, 'Own Words');

  const activity = await extension.open('activity.html');
  await activity.waitFor({ role: 'button', name: 'Delete this share' });
  await pressOn(activity, 'Delete this share');
  await focusOn(activity, 'Undo');
  await activity.press('Enter');
  await focusOn(activity, title);
  expect(await activity.count('select')).toBe(1);
});

test('in the settings reading keeps the focus, and reading and removing are said', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const options = await extension.open('options.html');
  await options.waitFor({ role: 'button', name: 'Read it now' });
  await pressOn(options, 'Read it now');
  await heard(options, 'The feed was read.');
  await focusOn(options, 'Read it now');
  feeds.serve(feedPath, { status: 500 });
  await options.press('Enter');
  await heard(options, 'The feed could not be read.');
  await pressOn(options, 'Remove');
  await focusOn(options, 'Remove “Aurore Rail”?');
  await pressOn(options, 'Remove');
  await heard(options, 'The feed was removed.');
  await focusOn(options, 'Feeds');
});
