import { type Screen, until } from './screen.ts';

/** The name of what has the focus, or its text. */
export function focused(screen: Screen): Promise<string> {
  return screen.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
}

/** Waits until what is named so has the focus. */
export function focusOn(screen: Screen, name: string): Promise<true> {
  return until(async () => (await focused(screen)) === name || undefined, `the focus on ${name}`);
}

/** Presses Tab until something with this name has the focus; `Shift+Tab` where Tab would leave the page first. */
export async function tabTo(screen: Screen, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await focused(screen)) === name) return;
    await screen.press(key);
  }
  throw new Error(`Tab never comes to ${name}`);
}
