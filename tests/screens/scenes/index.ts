import type { Scene } from '../scene.ts';
import { charterScenes } from './charter.ts';
import { eraseScenes } from './erase.ts';
import { galleryScenes } from './gallery.ts';
import { handOffScenes } from './handoff.ts';
import { ledgerScenes } from './ledger.ts';
import { lifeScenes } from './life.ts';
import { listScenes } from './list.ts';
import { policyScenes } from './policy.ts';
import { studioScenes } from './studio.ts';
import { studioCompanyScenes } from './studio-company.ts';
import { studioOutScenes } from './studio-out.ts';
import { suggestScenes } from './suggest.ts';
import { tabScenes } from './tabs.ts';
import { writingScenes } from './writing.ts';

/** Every screen of the extension in every state. */
export const scenes: readonly Scene[] = [
  ...listScenes,
  ...lifeScenes,
  ...writingScenes,
  ...handOffScenes,
  ...tabScenes,
  ...eraseScenes,
  ...ledgerScenes,
  ...charterScenes,
  ...suggestScenes,
  ...studioScenes,
  ...studioOutScenes,
  ...studioCompanyScenes,
  ...policyScenes,
  ...galleryScenes,
];

/** The scenes whose names are given, or all; throws for a name that no scene has. */
export function scenesNamed(names: readonly string[]): readonly Scene[] {
  const unknown = names.find((name) => !scenes.some((scene) => scene.name === name));
  if (unknown)
    throw new Error(`No scene is called ${unknown}. There are: ${scenes.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? scenes : scenes.filter(({ name }) => names.includes(name));
}
