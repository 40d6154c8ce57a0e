import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mentionsIn } from '../senders/find.ts';
import { harmless } from '../senders/harmless.ts';

// Nothing here needs a browser: it reads what ships to it.

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
test('of all scripts that ship one sends, in one place: a bare GET, in the background', async ({}, info) => {
  const sending = mentions(info.project.name).filter(({ what }) => what === 'fetch');
  expect(sending.map(({ script, code }) => `${script}: ${code.slice(0, 90)}`)).toEqual([
    'background.js: fetch(_,{method:`GET`,credentials:`omit`,cache:`no-store`,redirect:`manual`,referrerPolicy',
  ]);
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
test('whatever else could send in them is known, and why it does not', async ({}, info) => {
  const others = mentions(info.project.name).filter(({ what }) => what !== 'fetch');
  const known = Object.values(harmless)
    .flat()
    .flatMap(([what, code, times = 1]) => Array.from({ length: times }, () => `${what} | ${code}`));
  expect(others.map(({ what, code }) => `${what} | ${code}`).sort()).toEqual(known.sort());
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
test('the pages that ship load their own scripts and styles, and nothing of the web', async ({}, info) => {
  const pages = shipped(info.project.name, '*.html');
  expect(pages.length).toBeGreaterThan(4);
  for (const { path, source } of pages) {
    const loaded = [...source.matchAll(/\s(?:src|href|ping|action|content)="([^"]*)"/g)].map(
      ([, to]) => to ?? '',
    );
    expect(loaded.length, path).toBeGreaterThan(1);
    expect(
      loaded.filter((to) => /^(?:\w+:|\/\/)|refresh/i.test(to)),
      path,
    ).toEqual([]);
    const hints = [...source.matchAll(/\srel="([^"]*)"/g)].map(([, rel]) => rel);
    expect(
      hints.filter((rel) => !['stylesheet', 'modulepreload'].includes(rel ?? '')),
      path,
    ).toEqual([]);
  }
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
test('the style sheets that ship load nothing', async ({}, info) => {
  const sheets = shipped(info.project.name, '**/*.css');
  expect(sheets.length).toBeGreaterThan(3);
  const loading = sheets.filter(({ source }) => /@import|url\(|image-set\(/i.test(source));
  expect(loading.map(({ path }) => path)).toEqual([]);
});

function mentions(browser: string) {
  const scripts = shipped(browser, '**/*.{js,mjs}');
  expect(scripts.length).toBeGreaterThan(5);
  return scripts.flatMap(({ path, source }) =>
    mentionsIn(source).map((mention) => ({ script: basename(path), ...mention })),
  );
}

function shipped(browser: string, pattern: string) {
  const build = browser === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
  return globSync(pattern, { cwd: build }).map((path) => ({
    path,
    source: readFileSync(join(build, path), 'utf8'),
  }));
}
