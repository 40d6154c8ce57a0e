import { isInstalledByPolicy } from '../browser/installation.ts';
import { recall, remember } from '../browser/memory.ts';

const key = 'started-at';
// Chromium gave an extension that a policy installs its settings 3.1 to 3.5 seconds after its start, in five tries.
const patience = 10_000;

/** Notes that the browser, or the extension in it, has just begun. */
export async function noteStart(now: number): Promise<void> {
  await remember(key, now);
}

/** For how many milliseconds from `now` on what a company set may still be on its way; 0 where nothing is expected. */
export async function policyDue(now: number): Promise<number> {
  if (!(await isInstalledByPolicy())) return 0;
  const started = await recall(key);
  return typeof started === 'number' ? Math.min(patience, Math.max(0, started + patience - now)) : 0;
}
