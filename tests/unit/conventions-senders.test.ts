import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../senders/find.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));

/** What in the source sends or shows what it is given, and why it may. Links of pages have a test of their own. */
const known: Record<string, string> = {
  'lib/ledger/request.ts: fetch': 'the one place that sends; it writes the ledger first',
  'lib/browser/commands.ts: tabs.create()': 'opens a page of the browser’s own, on a click',
  'lib/browser/tabs.ts: tabs.create()':
    'opens what one hands off or wants to read, on a click, and pages of ours',
  'lib/browser/download.ts: href =': 'an address of this page’s memory (blob:), to save a file',
  'components/handoff/png.ts: new Image': 'draws an image that is here already (blob: or packaged) as PNG',
  'components/handoff/png.ts: src =': 'the same image',
  'components/popup/Card.tsx: src=': 'from `useImage`: blob: or packaged, never the feed’s own address',
  'components/writing/Material.tsx: src=': 'from `useImage`, too',
  'components/studio/editor/Picture.tsx: src=': 'from `useImage`, too: a picture that was chosen here',
  'components/popup/FirstRun.tsx: src=': 'the packaged icon',
};

test('nothing sends but lib/ledger/request.ts, and what shows an image shows one that is here', () => {
  const found = filesOf('{lib,components,entrypoints}/**/*.{ts,tsx}').flatMap((path) =>
    mentionsIn(read(path), path.endsWith('x') ? 'tsx' : 'ts')
      .filter(({ what, code }) => what !== 'href=' || !code.startsWith('<a '))
      .map(({ what }) => `${path}: ${what}`),
  );
  expect(found.sort()).toEqual(Object.keys(known).sort());
});

test('what shows an image is given it by what makes it local', () => {
  for (const path of [
    'components/popup/Card.tsx',
    'components/writing/Material.tsx',
    'components/studio/editor/Picture.tsx',
  ])
    expect(read(path), path).toMatch(/const image = useImage\(/);
});

test('no page and no style sheet of ours names anything of the web', () => {
  const pages = filesOf('entrypoints/*/index.html');
  const styles = filesOf('{components,entrypoints}/**/*.css');
  expect(pages.length).toBeGreaterThan(4);
  expect(styles.length).toBeGreaterThan(10);
  expect(pages.filter((path) => /<(?:link|img|iframe|base)\b|\sping=|refresh/i.test(read(path)))).toEqual([]);
  expect(styles.filter((path) => /@import|url\(|image-set\(/i.test(read(path)))).toEqual([]);
});

describe('a way to send', () => {
  test.each([
    ['fetch(url)', 'fetch'],
    ['const send = globalThis.fetch', 'fetch'],
    ['self["fetch"](url)', 'fetch'],
    ['const { fetch: ask } = window', 'fetch'],
    ['window[name](url)', 'any name'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket(url)', 'WebSocket'],
    ['new EventSource(url)', 'EventSource'],
    ['new WebTransport(url)', 'WebTransport'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['navigator.sendBeacon(url)', 'sendBeacon'],
    ['navigator?.sendBeacon?.(url)', 'sendBeacon'],
    ['new Worker(url)', 'Worker'],
    ['new SharedWorker(url)', 'SharedWorker'],
    ['importScripts(url)', 'importScripts'],
    ['navigator.serviceWorker.register(url)', 'serviceWorker'],
    ['browser.runtime.setUninstallURL(url)', 'setUninstallURL'],
    ['navigator.share({ url })', 'share()'],
    ['browser.tabs.create({ url })', 'tabs.create()'],
    ['chrome.tabs.update(id, { url })', 'tabs.update()'],
    ['windows.create({ url })', 'windows.create()'],
    ['window.open(url)', 'open()'],
    ['open(url)', 'open()'],
    ['location.href = url', 'href ='],
    ['location = url', 'location ='],
    ['location.assign(url)', 'location ='],
    ['new Image().src = url', 'new Image'],
    ['image.src = url', 'src ='],
    ['image.setAttribute("src", url)', 'src ='],
    ['document.createElement("iframe")', 'createElement'],
    ['document.createElement("link").rel = "prefetch"', 'prefetch'],
    ['link.rel = `preconnect`', 'preconnect'],
    ['link.rel = "dns-prefetch"', 'dns-prefetch'],
    ['import("https://a.example/x.js")', 'import'],
    ['import(url)', 'import'],
    ['import "https://a.example/x.js"', 'import'],
    ['export * from "//a.example/x.js"', 'import'],
    ['export { x } from "https://a.example/x.js"', 'import'],
    ['eval(text)', 'eval()'],
    ['new Function(text)', 'new Function'],
    ['<a ping={url} />', 'ping='],
    ['<link rel="preload" />', 'element'],
    ['<iframe />', 'element'],
    ['<form action={url} />', 'action='],
  ])('%s is found', (source, what) => {
    expect(mentionsIn(source, 'tsx').map((mention) => mention.what)).toContain(what);
  });

  test.each([
    '// fetch(url)',
    'const fetched = prefetched(url)',
    'open.close()',
    'indexedDB.open(name)',
    'location.reload()',
    'store.preload()',
    'import x from "./x.ts"',
    'import("../x.ts")',
    '<Toast action={undo} />',
  ])('%s is none', (source) => {
    expect(mentionsIn(source, 'tsx')).toEqual([]);
  });
});
