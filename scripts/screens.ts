/**
 * Plays every scene of the extension and takes its pictures, into screenshots/screens/.
 *
 *   npm run screens                        light and dark, French and English, three widths, forced colours, 200 %, Firefox
 *   npm run screens -- --only list-sample  only the scenes named
 *   npm run screens -- --update            keeps them as what tests compare with, and those of the README
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../lib/i18n/index.ts';
import type { ChromiumExtension } from '../tests/e2e/support/chromium.ts';
import {
  forget,
  keepBaseline,
  keptNames,
  record,
  specimenName,
  wantedNames,
} from '../tests/screens/baseline.ts';
import { inForcedColours, inPopup, sheetOf, show, zoomed } from '../tests/screens/pictures.ts';
import { writePicture } from '../tests/screens/png.ts';
import type { Scene } from '../tests/screens/scene.ts';
import { scenes as allScenes, scenesNamed } from '../tests/screens/scenes/index.ts';
import { settle } from '../tests/screens/settle.ts';
import { alone } from '../tests/screens/sheet.ts';
import { chromiumMajor, drawSpecimen } from '../tests/screens/specimen.ts';
import { enter, leave, type Stage, setStage } from '../tests/screens/stage.ts';
import { prepare } from './lib/prepare.ts';

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const folder = 'screenshots/screens';
/** Scenes that are pictures in the README as well. */
const readme: Record<string, string> = {
  'list-sample': 'list',
  'writing-ready': 'writing',
  'hand-off-card-private': 'card',
};
/** Looked at in Firefox as well, and compared with nothing. */
const inFirefox = [
  'list-sample',
  'list-right-to-left',
  'writing-copied',
  'writing-unfair',
  'welcome',
  'activity-many',
];

const scenes = scenesNamed(values.only);
await prepare('chromium', 'firefox');
await mkdir(folder, { recursive: true });
const written = { pictures: 0, kept: 0, bytes: 0 };
await Promise.all([play('en'), play('fr')]);
if (values.update) await tidy();
await look();
console.log(`\n${written.pictures} pictures are in ${folder}`);
if (values.update)
  console.log(`${written.kept} are kept to compare with, ${(written.bytes / 1e6).toFixed(1)} MB in all`);

/** Every scene in one language, in Chromium. */
async function play(language: Language): Promise<void> {
  const stage = await setStage('chromium', language);
  if (values.update && language === 'en') await recordHowItIsDrawn(stage);
  for (const scene of scenes) {
    await photograph(stage, scene).catch((error) => failed(scene, error));
  }
  await stage.close();
}

async function recordHowItIsDrawn(stage: Stage): Promise<void> {
  const { context } = stage.extension as ChromiumExtension;
  await keepBaseline(specimenName, 'en', await drawSpecimen(context()));
  await record({ platform: process.platform, chromium: chromiumMajor(stage) });
}

/** Pictures of scenes that are no more. */
async function tidy(): Promise<void> {
  const wanted = wantedNames(allScenes);
  for (const name of await keptNames()) if (!wanted.includes(name)) await forget(name);
}

async function photograph(stage: Stage, scene: Scene): Promise<void> {
  const { language } = stage.words;
  const { sheet, popup, others } = await show(stage, scene, async (shown) => ({
    sheet: await sheetOf(shown),
    popup: await inPopup(shown),
    others: { 'forced-colours': await inForcedColours(shown), zoomed: await zoomed(shown) },
  }));
  for (const [name, picture] of Object.entries({ ...sheet, ...others }))
    await save(`${scene.name}.${language}.${name}`, writePicture(picture));
  if (!values.update) return;
  written.bytes += await keepBaseline(scene.name, language, sheet);
  written.kept += 1;
  const name = language === 'en' && readme[scene.name];
  if (name) await put(`docs/images/${name}.png`, alone(popup));
}

/** Some scenes in Firefox. */
async function look(): Promise<void> {
  const chosen = scenes.filter(({ name }) => inFirefox.includes(name));
  if (chosen.length === 0) return;
  const stage = await setStage('firefox', 'en');
  for (const scene of chosen) {
    await lookAt(stage, scene).catch((error) => failed(scene, error));
  }
  await stage.close();
}

async function lookAt(stage: Stage, scene: Scene): Promise<void> {
  const screen = await enter(stage, scene);
  await screen.evaluate(settle);
  await save(`${scene.name}.en.firefox`, await screen.screenshot());
  await leave(stage, scene, screen);
}

function failed({ name }: Scene, error: unknown): void {
  console.error(`${name}:`, error);
  process.exitCode = 1;
}

async function save(name: string, png: Uint8Array): Promise<void> {
  await put(join(folder, `${name}.png`), png);
  written.pictures += 1;
}

async function put(file: string, png: Uint8Array): Promise<void> {
  await writeFile(file, png);
  console.log(file);
}
