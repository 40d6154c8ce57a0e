import { title } from './feed.ts';
import type { Screen } from './screen.ts';

/** The two ways out of the writing screen. */
export const linkedin = { role: 'button', name: 'Open LinkedIn' };
export const x = { role: 'button', name: 'Open X' };

/** Opens the first suggestion, in the list as it is, and writes about it. */
export async function write(popup: Screen, text: string): Promise<Screen> {
  await popup.click({ role: 'button', name: title });
  await popup.waitFor('textarea');
  await popup.fill('textarea', text);
  return popup;
}

/** Whether a way out can be taken. */
export async function isOpen(popup: Screen, button: { role: string; name: string }): Promise<boolean> {
  return (await popup.attribute(button, 'aria-disabled')) === 'false';
}
