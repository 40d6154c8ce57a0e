import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sheetOf } from '../tests/screens/pictures.ts';
import { scenesNamed } from '../tests/screens/scenes/index.ts';
import { keep, readKept } from '../tests/screens/sheet.ts';
import { setStage } from '../tests/screens/stage.ts';

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const scenes = scenesNamed(values.only);
const out = 'screenshots/screens';
await mkdir(out, { recursive: true });
let bytes = 0;
const T = performance.now();
await Promise.all(
  (['en', 'fr'] as const).map(async (language) => {
    const stage = await setStage('chromium', language);
    for (const scene of scenes) {
      const t0 = performance.now();
      const sheet = await sheetOf(stage, scene).catch((e) => {
        console.log(language, scene.name, String(e).slice(0, 600));
        return undefined;
      });
      if (!sheet) continue;
      const t1 = performance.now();
      const png = keep(sheet);
      bytes += png.length;
      await writeFile(join(out, `${scene.name}.${language}.png`), png);
      const k = readKept(png);
      console.log(k.colours.light.length, k.off, png.length);
      console.log(language, scene.name, Math.round(t1 - t0), Math.round(performance.now() - t1));
    }
    await stage.close();
  }),
);
console.log(bytes, performance.now() - T);
