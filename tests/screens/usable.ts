import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Language } from '../../lib/i18n/index.ts';
import type { ChromiumExtension } from '../e2e/support/chromium.ts';
import { type Extension, popupSize } from '../e2e/support/extension.ts';
import { playwrightScreen } from '../e2e/support/playwright-screen.ts';
import type { Screen } from '../e2e/support/screen.ts';
import { answersOf } from './answers.ts';
import { whatHidesItsFocus, whatIsCutOff, whatIsNamedAlike, whatIsTooSmall } from './checks.ts';
import { wideWidth, zoomedSize } from './pictures.ts';
import { scenes } from './scenes/index.ts';
import { settle } from './settle.ts';
import { addStyle, enter, leave } from './stage.ts';
import { expect, test } from './test.ts';

const axeSource = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const sizes = [
  { width: 320, height: 600 },
  { width: 400, height: 600 },
  { width: 800, height: 600 },
  // What is left of the last one at 200 %.
  zoomedSize,
];

/**
 * What a page leaves for later because it is out of sight, too: until then nothing of it has a size, and what scrolls
 * it into sight moves all that is below it.
 */
const allLaidOut = '* { content-visibility: visible !important; }';

/**
 * A test of each scene: at no width is anything cut off, too small to hit or named like another thing, and axe finds
 * nothing. In the dark, and where a page's theme can be changed, which Firefox's driver cannot, in the light as well.
 */
export function testScenes(language: Language): void {
  for (const scene of scenes) {
    test(`${scene.name} can be used by everyone, ${language}`, async ({ stageFor }) => {
      const stage = await stageFor(language, true);
      test.skip(
        !isChromium(stage.extension) && answersOf(scene) !== undefined,
        'has asked before it is told',
      );
      let page: Page | undefined;
      const screen = await enter(stage, scene, async (path) => {
        const { extension } = stage;
        if (!isChromium(extension)) return extension.open(path);
        page = await extension.openPage(path);
        return playwrightScreen(page);
      });
      await screen.evaluate(addStyle, allLaidOut);
      for (const size of [...sizes, ...(scene.wide ? [{ width: wideWidth, height: 900 }] : [])]) {
        await screen.setViewport(size);
        await screen.evaluate(settle);
        expect
          .soft(await screen.evaluate(whatIsCutOff), `cut off at ${size.width}×${size.height}`)
          .toEqual([]);
        expect.soft(await screen.evaluate(whatIsTooSmall), `too small at ${size.width}`).toEqual([]);
      }
      await screen.setViewport(popupSize);
      expect.soft(await screen.evaluate(whatIsNamedAlike), 'named alike').toEqual([]);
      await screen.evaluate(axeSource as never);
      expect.soft(await violations(screen), 'against a rule of axe, dark').toEqual([]);
      expect.soft(await screen.evaluate(whatHidesItsFocus), 'hides its focus').toEqual([]);
      if (page) {
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violations(screen), 'against a rule of axe, light').toEqual([]);
      }
      await leave(stage, scene, screen);
    });
  }
}

/** What axe, once it is in the page, finds, in its words. No rule is switched off. */
async function violations(screen: Screen): Promise<string[]> {
  const found = await screen.evaluate(async (runOnly) => {
    type Axe = { run(options: object): Promise<AxeResults> };
    const { axe } = globalThis as unknown as { axe: Axe };
    const results = await axe.run({
      runOnly,
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, tags);
  return found;
}

function isChromium(extension: Extension): extension is ChromiumExtension {
  return extension.browser === 'chromium';
}
