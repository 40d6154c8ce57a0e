import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a browser's profile, gone at the latest when this process ends. */
export function temporaryProfile(browser: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `own-words-${browser}-`));
  const atExit = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', atExit);
  const remove = () => {
    process.off('exit', atExit);
    atExit();
  };
  return { path, remove };
}
