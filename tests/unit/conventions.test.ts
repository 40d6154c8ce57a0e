import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
  path: relative(root, join(root, path)),
  source: readFileSync(join(root, path), 'utf8'),
}));

function filesWith(pattern: RegExp): string[] {
  return files
    .filter(({ source }) => pattern.test(source))
    .map(({ path }) => path)
    .sort();
}

describe('the source', () => {
  test('fetches in one place alone', () => {
    expect(filesWith(/\bfetch\s*\(|\.fetch\b/)).toEqual(['lib/ledger/request.ts']);
    expect(
      filesWith(/sendBeacon|XMLHttpRequest|new (WebSocket|EventSource|RTCPeerConnection)|importScripts/),
    ).toEqual([]);
  });

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

  test('puts no link, no HTML and no inline style in a page', () => {
    expect(filesWith(/<a\s|dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|style=\{/)).toEqual([]);
  });
});

test('every file that the docs link to is there', () => {
  const missing = globSync('{README,docs/**/*}.md', { cwd: root }).flatMap((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    const links = [...source.matchAll(/\]\(([^)#:]+)\)|src="([^":]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    return links.filter((link) => !existsSync(join(root, dirname(path), link)));
  });
  expect(missing).toEqual([]);
});
