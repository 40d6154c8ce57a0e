import { test as base } from '@playwright/test';
import type { Language } from '../../lib/i18n/index.ts';
import type { BrowserName } from '../e2e/support/extension.ts';
import { type Stage, setStage } from './stage.ts';

type Workers = {
  /** The browser that scenes in this language and theme are played in, the same for all tests of a worker. */
  stageFor: (language: Language, dark?: boolean) => Promise<Stage>;
};

/** A test that plays scenes. */
export const test = base.extend<object, Workers>({
  stageFor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use, { project }) => {
      const stages = new Map<string, Promise<Stage>>();
      await use((language, dark = false) => {
        const key = `${language} ${dark}`;
        const stage = stages.get(key) ?? setStage(project.name as BrowserName, language, dark);
        stages.set(key, stage);
        return stage;
      });
      for (const stage of stages.values()) await (await stage).close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
