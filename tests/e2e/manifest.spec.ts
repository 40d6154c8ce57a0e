import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

test('the build that ships asks for little, offers nothing to pages and runs nothing in them', async ({
  extension,
}) => {
  const manifest = await extension.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(['storage', 'alarms']);
  // Firefox lists what is optional by origin and what is not under one key.
  const optional = manifest.optional_host_permissions ?? manifest.optional_permissions;
  expect(optional).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'update_url'])
    expect(manifest[key as keyof typeof manifest] ?? [], key).toEqual([]);
  expect(Object.keys(manifest.commands ?? {})).toEqual(['_execute_action']);
  expect(manifest.incognito).toBe('not_allowed');
  const docs = await readFile('docs/permissions.md', 'utf8');
  for (const permission of ['storage', 'alarms', 'https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'])
    expect(docs).toContain(`\`${permission}\``);
});

test('the policy of its pages holds: no foreign script, image, frame or inline style, no HTML from text', async ({
  extension,
  feeds,
}) => {
  feeds.serve('/picture.png', { body: 'x', type: 'image/png' });
  const page = await extension.open('options.html');
  const outcome = await page.evaluate(async (origin) => {
    const fails = (element: HTMLElement & { src: string }, src: string) =>
      new Promise<string>((resolve) => {
        element.onerror = () => resolve('blocked');
        element.onload = () => resolve('loaded');
        element.src = src;
        document.body.append(element);
      });
    const html = () => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
        return 'accepted';
      } catch {
        return 'refused';
      }
    };
    const styled = document.body.appendChild(document.createElement('p'));
    styled.setAttribute('style', 'color: rgb(1, 2, 3)');
    return {
      image: await fails(new Image(), `${origin}/picture.png`),
      html: html(),
      style: getComputedStyle(styled).color === 'rgb(1, 2, 3)' ? 'applied' : 'ignored',
    };
  }, feeds.origin);
  expect(outcome).toEqual({ image: 'blocked', html: 'refused', style: 'ignored' });
  expect(feeds.requests.all).toEqual([]);
});
