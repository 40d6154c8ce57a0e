import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outsideIds, rules } from '@/lib/feed/lint/index.ts';
import { problemKeys } from '@/lib/feed/parse/problem.ts';
import { networks } from '@/lib/networks/index.ts';
import { manifest } from '../../manifest.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
  path: relative(root, join(root, path)),
  source: readFileSync(join(root, path), 'utf8'),
}));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function filesWith(pattern: RegExp): string[] {
  return files
    .filter(({ source }) => pattern.test(source))
    .map(({ path }) => path)
    .sort();
}

describe('the source', () => {
  test('talks to the browser through lib/browser alone', () => {
    expect(filesWith(/from 'wxt\/browser'/)).toEqual(['lib/browser/api.ts']);
    expect(filesWith(/\bchrome\.|from 'webextension-polyfill'/)).toEqual([]);
  });

  test('hears nothing from web pages or other extensions', () => {
    expect(filesWith(/onMessageExternal|onConnectExternal|onConnect\b/)).toEqual([]);
  });

  test('sets its alarm in one place, which hears the four events alone', () => {
    expect(filesWith(/\bsetAlarm\(/)).toEqual(['lib/browser/alarms.ts', 'lib/feed/keep-fresh.ts']);
    const { source = '' } = files.find(({ path }) => path === 'lib/feed/keep-fresh.ts') ?? {};
    expect(source.match(/^ {2}on\w+\(/gm)).toEqual(['  onStart(', '  onHostGranted(', '  onAlarm(']);
  });

  test('puts no link but to its own pages, no HTML and no inline style in a page', () => {
    expect(
      filesWith(
        /<a\s(?![^>]*href=\{(?:pagePath|hashOf)\()|dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|style=\{/,
      ),
    ).toEqual([]);
  });

  test('writes numbers, dates and lists the reader’s way, in one place', () => {
    const formats = /new Intl\.(?!Segmenter|Locale)|\.toLocale(Date|Time)?String\(|\.toFixed\(/;
    // A feed's dates are the format's and not the reader's: Studio asks only how far a zone is from UTC.
    expect(filesWith(formats)).toEqual(['lib/i18n/formats.ts', 'lib/i18n/plural.ts', 'lib/studio/zoned.ts']);
  });

  test('puts nothing off without saying since when', () => {
    const everywhere = globSync('{lib,components,entrypoints,scripts,tests}/**/*.{ts,tsx,css,mjs}', {
      cwd: root,
    });
    const undated = everywhere.filter((path) => /\b(TODO|FIXME)\b(?! \d{4}-\d\d-\d\d: )/.test(read(path)));
    expect(undated.map((path) => relative(root, join(root, path)))).toEqual([
      'tests/unit/conventions.test.ts',
    ]);
  });
});

describe('every page', () => {
  const pages = globSync('entrypoints/*/index.html', { cwd: root }).map(
    (path) => [path, read(path)] as const,
  );
  const without = (wanted: RegExp) => pages.filter(([, page]) => !wanted.test(page)).map(([path]) => path);

  test('keeps the browser from looking up hosts before anyone asks', () => {
    expect(pages.length).toBeGreaterThan(3);
    expect(without(/<meta http-equiv="x-dns-prefetch-control" content="off" \/>/)).toEqual([]);
  });

  test('has a language, a title, and light and dark from the system', () => {
    expect(without(/<html lang="en">/)).toEqual([]);
    expect(without(/<title>[^<]+<\/title>/)).toEqual([]);
    expect(without(/<meta name="color-scheme" content="light dark" \/>/)).toEqual([]);
  });

  test('holds nothing that its policy would refuse', () => {
    expect(without(/^(?!.*(<style|style=|\son\w+=|https?:|<script(?![^>]* src="\.\/)))/s)).toEqual([]);
  });
});

describe('every entry of a registry', () => {
  const testsNaming = (path: string, name: string) =>
    globSync(path, { cwd: root }).filter((file) => read(file).includes(name));

  test.each(Object.keys(networks))('the network %s has its file and a test of its own', (id) => {
    expect(existsSync(join(root, `lib/networks/${id}.ts`))).toBe(true);
    expect(testsNaming('tests/unit/networks/*.test.ts', `networks.${id}`)).not.toEqual([]);
  });

  const levels = new Map<string, string>(rules.map(({ id, level }) => [id, level]));

  test.each([...levels.keys(), ...outsideIds])(
    'the rule %s has a test that names it, and its row in docs/feed-check.md',
    (id) => {
      expect(testsNaming('tests/unit/feed/lint/*.test.ts', id)).not.toEqual([]);
      const row = new RegExp(`^\\| \`${id}\` +\\| (error|warning|advice) +\\| .`, 'm').exec(
        read('docs/feed-check.md'),
      );
      expect(row?.[1]).toBe(levels.get(id) ?? row?.[1]);
      expect(row).not.toBeNull();
    },
  );

  test.each(problemKeys)('%s has a test that names it', (key) => {
    expect(testsNaming('tests/unit/feed/*.test.ts', `${key}'`)).not.toEqual([]);
  });
});

test('every permission has its row in docs/permissions.md, and every row its permission', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifest(
      browser,
      'build',
    );
    return [permissions, optional_permissions, host_permissions, optional_host_permissions].flatMap(
      (list) => list ?? [],
    );
  });
  // The build adds this one by itself, for the page it finds.
  if (globSync('entrypoints/sidepanel*', { cwd: root }).length > 0) asked.push('sidePanel');
  const [given = '', refused = ''] = read('docs/permissions.md').split('## What is not asked for');
  const named = (source: string, row: RegExp, name: RegExp) =>
    [...source.matchAll(row)].flatMap(([, cell = '']) => [...cell.matchAll(name)].map((match) => match[1]));
  const rows = named(given, /^\| (`[^|]+) \|/gm, /`([^`]+)`/g);
  expect(rows.sort()).toEqual([...new Set(asked)].sort());

  const without = named(refused, /^\| ([^|]+) \|/gm, /(?<!\w)_([\w.]+)_(?!\w)/g);
  expect(without).toEqual(
    expect.arrayContaining(['tabs', 'scripting', 'cookies', 'web_accessible_resources']),
  );
  expect(without.filter((name) => asked.includes(`${name}`))).toEqual([]);
});

test('every file that the docs link to is there', () => {
  const missing = globSync('{*,docs/**/*}.md', { cwd: root }).flatMap((path) => {
    const links = [...read(path).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|src(?:set)?="([^":]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    return links
      .filter((link) => !existsSync(join(root, dirname(path), link)))
      .map((link) => `${path}: ${link}`);
  });
  expect(missing).toEqual([]);
});

test('every decision is short, says what would change it, and is listed', () => {
  const decisions = globSync('docs/decisions/[0-9]*.md', { cwd: root });
  const list = read('docs/decisions/README.md');
  expect(decisions).not.toEqual([]);
  for (const path of decisions) {
    const text = read(path);
    expect(text.trimEnd().split('\n').length, path).toBeLessThanOrEqual(40);
    const parts = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(parts, path).toEqual(['Context', 'Decision', 'Consequences', 'What would change our mind']);
    expect(list, path).toContain(path.replace(/.*[\\/]/, ''));
  }
});
