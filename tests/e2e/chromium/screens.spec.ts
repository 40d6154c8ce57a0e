import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { baselineOf, keptNames, recorded, updateCommand, wantedNames } from '../../screens/baseline.ts';
import { type Difference, difference } from '../../screens/compare.ts';
import { sheetOf, show } from '../../screens/pictures.ts';
import { type Picture, writePicture } from '../../screens/png.ts';
import { scenes } from '../../screens/scenes/index.ts';
import { inTheme, type KeptSheet, type Sheet, type Theme, themes } from '../../screens/sheet.ts';
import { whyIncomparable } from '../../screens/specimen.ts';
import { expect, test } from '../../screens/test.ts';

/** Pixels, of about a million: what chance may do, and no change that one could see. */
const allowed = 40;

for (const language of ['en', 'fr'] as const) {
  for (const scene of scenes) {
    test(`${scene.name} looks as it did, ${language}`, async ({ stageFor }, info) => {
      const stage = await stageFor(language);
      const reason = await whyIncomparable(stage);
      if (reason) say(reason);
      test.skip(reason !== undefined, reason);
      const kept = await baselineOf(scene.name, language);
      if (!kept) throw new Error(`No picture of it is kept. \`${updateCommand}\` makes it.`);
      const found = await show(stage, scene, async (shown) => {
        const differences = differencesOf(await sheetOf(shown, true), kept);
        // What differs is looked at again, until it rests: on a busy computer a frame can be late.
        return differences.length === 0 ? differences : differencesOf(await sheetOf(shown), kept);
      });
      for (const one of found) await report(one, kept, info);
    });
  }
}

test('a picture is kept of every scene in each language, and of no other', async () => {
  test.skip((await recorded()) === undefined, 'no pictures are kept yet');
  expect((await keptNames()).sort()).toEqual(wantedNames(scenes).sort());
});

interface Different {
  theme: Theme;
  actual: Picture;
  /** Where, unless not even the sizes are the same. */
  found: Difference | undefined;
}

function differencesOf(sheet: Sheet, kept: KeptSheet): Different[] {
  return themes
    .map((theme) => ({ theme, actual: sheet[theme], found: difference(sheet[theme], kept, theme) }))
    .filter(({ found }) => !found || found.pixels > allowed);
}

/** Leaves the pictures beside the test's other results, and fails the test. */
async function report({ theme, actual, found }: Different, kept: KeptSheet, info: TestInfo): Promise<void> {
  const pictures = {
    expected: inTheme(kept, theme),
    actual: writePicture(actual),
    ...(found && { diff: writePicture(found.picture) }),
  };
  for (const [name, png] of Object.entries(pictures))
    await writeFile(info.outputPath(`${theme}-${name}.png`), png);
  const what = found ? `${found.pixels} pixels differ` : 'its size differs';
  const where = `Expected, actual and diff are in ${info.outputDir}.`;
  expect
    .soft(found?.pixels, `${theme}: ${what}. ${where} If it is to look so: \`${updateCommand}\``)
    .toBeLessThanOrEqual(allowed);
}

let said: string | undefined;

/** Once is enough. */
function say(reason: string): void {
  if (reason !== said) console.log(reason);
  said = reason;
}
