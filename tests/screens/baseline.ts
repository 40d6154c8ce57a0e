import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../../lib/i18n/index.ts';
import { type KeptSheet, keep, readKept, type Sheet } from './sheet.ts';

const folder = resolve('tests/screens/baseline');
const recordedFile = resolve(folder, 'recorded.json');

/** What drew the pictures: the same on another computer draws the same. */
export interface Recorded {
  platform: string;
  /** The major version. */
  chromium: number;
}

/** The picture that tells whether another computer draws alike. */
export const specimenName = 'specimen';

/** What makes the pictures anew. */
export const updateCommand = 'npm run screens -- --update';

/** The picture kept of a scene in a language, if there is one. */
export async function baselineOf(scene: string, language: Language): Promise<KeptSheet | undefined> {
  const file = fileOf(scene, language);
  return existsSync(file) ? readKept(await readFile(file)) : undefined;
}

/** Keeps this as the picture of a scene; answers with the size of the file in bytes. */
export async function keepBaseline(scene: string, language: Language, sheet: Sheet): Promise<number> {
  const png = keep(sheet);
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(scene, language), png);
  return png.length;
}

/** What drew the pictures that are kept, if there are any. */
export async function recorded(): Promise<Recorded | undefined> {
  return existsSync(recordedFile) ? JSON.parse(await readFile(recordedFile, 'utf8')) : undefined;
}

/** Notes down what draws the pictures now. */
export async function record(drawn: Recorded): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(recordedFile, `${JSON.stringify(drawn, null, 2)}\n`);
}

/** The pictures that are kept, by scene and language: `list-sample.en`. */
export async function keptNames(): Promise<string[]> {
  const files = existsSync(folder) ? await readdir(folder) : [];
  return files.filter((name) => name.endsWith('.png')).map((name) => name.slice(0, -'.png'.length));
}

/** The pictures that should be kept. */
export function wantedNames(scenes: readonly { name: string }[]): string[] {
  return [...scenes.flatMap(({ name }) => [`${name}.en`, `${name}.fr`]), `${specimenName}.en`];
}

/** Forgets a picture that no scene has any more. */
export async function forget(name: string): Promise<void> {
  await rm(resolve(folder, `${name}.png`));
}

function fileOf(scene: string, language: Language): string {
  return resolve(folder, `${scene}.${language}.png`);
}
