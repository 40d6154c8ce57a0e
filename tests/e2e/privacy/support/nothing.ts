import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../support/extension.ts';

/**
 * An extension that does nothing, to be put in the place of ours: the tests can open tabs through it in the same way,
 * and all else is as without any.
 */
export function nothingInstead(browser: BrowserName): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'own-words-nothing-'));
  const background = browser === 'firefox' ? { scripts: ['nothing.js'] } : { service_worker: 'nothing.js' };
  const gecko = { id: 'own-words@own-words.example' };
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background,
    ...(browser === 'firefox' && { browser_specific_settings: { gecko } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), '');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
