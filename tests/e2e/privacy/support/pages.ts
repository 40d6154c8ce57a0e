import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the build that ships for a browser. */
export function buildOf(browser: string): string {
  return browser === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
}

/**
 * Every page of a build: those that the manifest names and every HTML file there is, so that whatever page comes later
 * is held to what holds for all. As `open` wants them: `popup.html`.
 */
export function pagesOf(browser: string): string[] {
  const build = buildOf(browser);
  const found = globSync('**/*.html', { cwd: build }).map((path) => path.replaceAll('\\', '/'));
  const named = pagesIn(JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')));
  return [...new Set([...named, ...found])].sort();
}

/** Whatever in the manifest is the path of a page, under whichever key. */
function pagesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[^:?#*]+\.html\b/.test(value) ? [localPath(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pagesIn) : [];
}

function localPath(path: string): string {
  return path.replace(/^\//, '').replace(/[?#].*$/, '');
}
