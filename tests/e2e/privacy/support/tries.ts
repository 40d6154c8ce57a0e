import type { BrowserName, Extension } from '../../support/extension.ts';
import { until } from '../../support/screen.ts';

/** What pages of ours are made to try, to see that nothing of the kind could hide. */
export const tries = ['fetch', 'image', 'frame', 'preconnect', 'lookup', 'link'] as const;

/**
 * What the browsers note of it. Chromium's policy stops an image before the network hears of it, where Firefox notes the
 * attempt; and Chromium leaves a link alone until it is pressed, where Firefox looks its host up as soon as it is on
 * screen.
 */
export const seenOf: Record<BrowserName, readonly (typeof tries)[number][]> = {
  chromium: ['fetch', 'frame', 'preconnect', 'lookup'],
  firefox: tries,
};

/** A host for each of them. */
export function tried(what: (typeof tries)[number]): string {
  return `${what}.tried.example`;
}

/**
 * Has pages of the extension try to reach each of them; gives the addresses that their policy refused.
 *
 * @param isNoted whether Firefox has noted a host by now; Chromium writes its log in parts
 */
export async function tryEverything(
  extension: Extension,
  isNoted: (host: string) => boolean,
): Promise<string[]> {
  const page = await extension.open('options.html');
  await page.evaluate(async ([fetched, image, frame, preconnect]) => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI));
    const add = (tag: string, fields: object) =>
      document.body.append(Object.assign(document.createElement(tag), fields));
    add('link', { rel: 'preconnect', href: `https://${preconnect}/` });
    add('img', { src: `https://${image}/` });
    add('iframe', { src: `https://${frame}/` });
    Object.assign(globalThis, { refused });
    await fetch(`https://${fetched}/`).catch(() => undefined);
  }, tries.map(tried));
  const refusals = () => page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
  const refused = await until(async () => {
    const all = await refusals();
    return all.length > 1 && all;
  }, 'the policy to refuse an image and a frame');
  await page.close();
  await showLinks(extension, isNoted);
  return refused;
}

/** On a page without the word that keeps a browser from looking up hosts. */
async function showLinks(extension: Extension, isNoted: (host: string) => boolean): Promise<void> {
  const page = await extension.open('manifest.json');
  await page.evaluate(
    ([lookup, link]) => {
      const add = (tag: string, fields: object) =>
        document.body.append(Object.assign(document.createElement(tag), fields));
      add('link', { rel: 'dns-prefetch', href: `https://${lookup}/` });
      add('a', { href: `https://${link}/`, textContent: 'A link on screen' });
    },
    [tried('lookup'), tried('link')],
  );
  if (extension.browser === 'firefox')
    await until(async () => isNoted(tried('link')), 'the look-up of a link on screen');
  await page.close();
}
