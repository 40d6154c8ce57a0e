import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Language } from '../../lib/i18n/index.ts';
import { popupSize } from '../e2e/support/extension.ts';
import type { Screen } from '../e2e/support/screen.ts';
import { whatHidesItsFocus, whatIsCutOff, whatIsNamedAlike, whatIsTooSmall } from './checks.ts';
import { zoomedSize } from './pictures.ts';
import { scenes } from './scenes/index.ts';
import { settle } from './settle.ts';
import type { Theme } from './sheet.ts';
import { enter, leave } from './stage.ts';
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

/** A test of each scene, for all that language and theme decide: layout, names, focus and the rules of axe. */
export function testScenes(language: Language, theme: Theme): void {
  for (const scene of scenes) {
    test(`${scene.name} can be used by everyone, ${language}, ${theme}`, async ({ stageFor }) => {
      const stage = await stageFor(language, theme === 'dark');
      const screen = await enter(stage, scene);
      for (const size of sizes) {
        await screen.setViewport(size);
        await screen.evaluate(settle);
        expect
          .soft(await screen.evaluate(whatIsCutOff), `cut off at ${size.width}×${size.height}`)
          .toEqual([]);
        expect.soft(await screen.evaluate(whatIsTooSmall), `too small at ${size.width}`).toEqual([]);
      }
      await screen.setViewport(popupSize);
      expect.soft(await screen.evaluate(whatIsNamedAlike), 'named alike').toEqual([]);
      expect.soft(await violations(screen), 'against a rule of axe').toEqual([]);
      expect.soft(await screen.evaluate(whatHidesItsFocus), 'hides its focus').toEqual([]);
      await leave(stage, scene, screen);
    });
  }
}

/** A test of each scene, for what a theme decides: colours, and so the rules of axe. */
export function testColours(language: Language, theme: Theme): void {
  for (const scene of scenes) {
    test(`${scene.name} breaks no rule of axe, ${language}, ${theme}`, async ({ stageFor }) => {
      const stage = await stageFor(language, theme === 'dark');
      const screen = await enter(stage, scene, (path) => stage.extension.open(path, popupSize));
      await screen.evaluate(settle);
      expect.soft(await violations(screen), 'against a rule of axe').toEqual([]);
      await leave(stage, scene, screen);
    });
  }
}

/** What axe finds, in its words. No rule is switched off. */
async function violations(screen: Screen): Promise<string[]> {
  await screen.evaluate(axeSource as never);
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
