import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { baselineOf, keptNames, recorded, updateCommand, wantedNames } from '../../screens/baseline.ts';
import { difference } from '../../screens/compare.ts';
import { sheetOf, show } from '../../screens/pictures.ts';
import { writePicture } from '../../screens/png.ts';
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
      const sheet = await show(stage, scene, sheetOf);
      for (const theme of themes) await compare(sheet, kept, theme, info);
    });
  }
}

test('a picture is kept of every scene in each language, and of no other', async () => {
  test.skip((await recorded()) === undefined, 'no pictures are kept yet');
  expect((await keptNames()).sort()).toEqual(wantedNames(scenes).sort());
});

async function compare(sheet: Sheet, kept: KeptSheet, theme: Theme, info: TestInfo): Promise<void> {
  const found = difference(sheet[theme], kept, theme);
  if (found && found.pixels <= allowed) return;
  const pictures = {
    expected: inTheme(kept, theme),
    actual: writePicture(sheet[theme]),
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
