import type { Extension } from '../../support/extension.ts';
import { own } from '../../support/feed.ts';
import { patience, type Screen, until } from '../../support/screen.ts';
import { linkedin, x } from '../../support/writing.ts';
import { pagesOf } from './pages.ts';
import { moments, suggestions, titleOf } from './twin.ts';

/** How many texts are handed off in all: fewer where no report is written, since each takes its second. */
export const handOffs = process.env.OWN_WORDS_PROOF ? 100 : 21;

const rounds = Math.ceil(handOffs / moments.length);
const answers = ['Posted', 'Scheduled', 'Not this time', 'Later'];
const ways = [
  [linkedin, 'https://www.linkedin.com/feed/'],
  [x, 'https://x.com/intent/tweet'],
] as const;

/** What someone does after each moment who uses all there is. */
export async function beBusy(extension: Extension, moment: number): Promise<void> {
  const list = await extension.open('popup.html');
  await list.waitFor({ role: 'button', name: titleOf(0) });
  if (moment === 0) await readAll(list);
  const first = moment * rounds;
  for (let round = first; round < Math.min(first + rounds, handOffs); round++)
    await handOff(extension, list, round);
  if (moment === 1) await setAside(list);
  await list.close();
  if (moment === 2) await openEverything(extension);
  if (moment === 4) await takeAway(extension);
  // A read comes after it.
  if (moment === moments.length - 2) await erase(extension);
}

async function readAll(list: Screen): Promise<void> {
  for (let n = 0; n < suggestions; n++) {
    await list.click({ role: 'button', name: titleOf(n) });
    await list.waitFor('textarea');
    await list.click({ role: 'button', name: 'Back' });
  }
  await list.fill('input[type=search]', 'depot 3');
  await until(async () => (await list.count('li h2')) === 1, 'one suggestion');
  await list.fill('input[type=search]', '');
  await list.waitFor({ role: 'button', name: titleOf(0) });
}

/** Writes, opens the composer by the keyboard, closes it, and answers what became of it. */
async function handOff(extension: Extension, list: Screen, round: number): Promise<void> {
  const [way, composer] = ways[Math.floor(round / rounds) % 2] ?? ways[0];
  await openCard(list, titleOf(2 + (round % (suggestions - 2))));
  await list.fill('textarea', `${own} That was shift ${round + 1}.`);
  await list.waitFor({ text: 'Yours. Ready to go.' });
  // The keyboard goes where one went the last time.
  const byKeys = async () => (await list.attribute(way, 'aria-keyshortcuts')) !== null;
  if (round % rounds === 0) await list.click(way);
  else if (await until(byKeys, 'the keys to lead there')) await list.press('Control+Enter');
  if (round === 0) await list.click({ text: 'On the clipboard' });
  await (await extension.tab(composer)).close();
  const answer = answers[round % answers.length] ?? '';
  await list.click({ role: 'button', name: answer });
  if (answer === 'Posted') await list.click({ role: 'button', name: 'Skip' });
}

/** By the keyboard: a click could meet the word of thanks that lies over the end of the list for a while. */
async function openCard(list: Screen, title: string): Promise<void> {
  await until(
    async () => {
      if (await list.evaluate(focusOnCard, title)) await list.press('Enter');
      return list.exists('textarea');
    },
    `the suggestion ${title}`,
    3 * patience,
  );
}

function focusOnCard(title: string): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  const card = cards.find(({ textContent }) => textContent?.includes(title));
  card?.focus();
  return card !== undefined;
}

async function setAside(list: Screen): Promise<void> {
  for (const n of [0, 1]) {
    await list.click({ role: 'button', name: titleOf(n) });
    await list.click({ role: 'button', name: 'Not for me' });
    if (n === 0) await list.click({ role: 'button', name: 'Undo' });
  }
  await list.waitGone({ role: 'button', name: titleOf(1) });
}

async function openEverything(extension: Extension): Promise<void> {
  for (const path of pagesOf(extension.browser)) {
    const page = await extension.open(path);
    await page.waitFor('main');
    await page.close();
  }
}

async function takeAway(extension: Extension): Promise<void> {
  const activity = await extension.open('activity.html');
  for (const name of ['Shares as CSV', 'Shares and drafts as JSON'])
    await extension.download(() => activity.click({ role: 'button', name }));
  await activity.close();
}

async function erase(extension: Extension): Promise<void> {
  const activity = await extension.open('activity.html');
  await activity.click({ role: 'button', name: 'Erase my activity' });
  await activity.click({ role: 'button', name: 'Erase for good' });
  await activity.waitFor({ text: 'Nothing yet, and that is fine.' });
  await activity.close();
}
