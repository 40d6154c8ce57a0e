import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../support/extension.ts';
import type { Screen } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { evidence, figure } from './support/evidence.ts';
import { buildOf, pagesOf } from './support/pages.ts';
import { alarmOf, openDesk } from './support/schedule.ts';
import { beforeAnyFeed, inEveryPage, inThePopup, subscribeInVain, toldInThePopup } from './support/states.ts';
import { inStudio } from './support/studio-states.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Whatever a manifest may say besides its names and pictures. A key that is not here is one too many. */
const keys: Record<BrowserName, string[]> = {
  chromium: ['externally_connectable', 'minimum_chrome_version', 'storage'],
  firefox: ['browser_specific_settings'],
};
const sharedKeys = [
  ...['action', 'background', 'commands', 'content_security_policy', 'default_locale', 'description'],
  ...['icons', 'incognito', 'manifest_version', 'name', 'optional_host_permissions', 'options_ui'],
  ...['permissions', 'version'],
];

test.describe('The network’s page: the build offers it nothing and runs nothing in it', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('its manifest has two permissions, one host at a time if asked, and no key beyond those known', async ({}, info) => {
    const browser = info.project.name as BrowserName;
    const text = readFileSync(join(buildOf(browser), 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text);
    expect(Object.keys(manifest).sort()).toEqual([...sharedKeys, ...keys[browser]].sort());
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'alarms'],
      optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
      content_security_policy: { extension_pages: policy },
      incognito: 'not_allowed',
    });
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action']);
    // Firefox knows no such key: there no listener hears others, which tests/unit/conventions.test.ts looks after.
    expect(manifest.externally_connectable).toEqual(browser === 'chromium' ? { ids: [] } : undefined);
    // What a company may set, and nothing else: see docs/deploy.md.
    expect(manifest.storage).toEqual(
      browser === 'chromium' ? { managed_schema: 'managed-schema.json' } : undefined,
    );
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(gecko?.data_collection_permissions).toEqual(
      browser === 'firefox' ? { required: ['none'] } : undefined,
    );
    await evidence(info, 'manifest of the build', JSON.stringify(manifest, null, 2));
  });
});

test.describe('The pages’ policy: nothing of the web gets into a page, and nothing gets out by it', () => {
  test('in every page the policy in force is the one promised, and it holds; looking up hosts beforehand is off', async ({
    extension,
    feeds,
  }, info) => {
    feeds.serve('/picture.png', { body: 'x', type: 'image/png' });
    const pages = pagesOf(extension.browser);
    for (const path of pages) {
      const page = await extension.open(path);
      const found = await page.evaluate(tryAll, feeds.origin);
      expect(found, path).toEqual({
        policies: [policy],
        image: 'blocked',
        html: 'refused',
        style: 'ignored',
        prefetch: 'off',
      });
      await page.close();
    }
    expect(feeds.requests.all).toEqual([]);
    figure(info, 'pages', pages.join(', '));
  });
});

test.describe('What is on screen: no page holds a remote address, and none of them sends anything', () => {
  test('in every state of every page, while the alarm stays where it was, to the millisecond', async ({
    extension,
    feeds,
  }, info) => {
    test.setTimeout(120_000);
    const states: string[] = [];
    const look = async (screen: Screen, state: string) => {
      const remote = await screen.evaluate(remoteAddresses);
      states.push(`${state}: ${remote.join(', ') || 'none'}`);
      expect(remote, state).toEqual([]);
    };
    await beforeAnyFeed(extension, feeds, look);
    expect(feeds.requests.all).toEqual([]);
    await subscribeInVain(extension, feeds);
    const desk = await openDesk(extension);
    const before = { alarm: await alarmOf(desk), requests: feeds.requests.all.length };
    await inThePopup(extension, look);
    await toldInThePopup(extension, look);
    await inEveryPage(extension, look);
    await inStudio(extension, look);
    expect(await alarmOf(desk)).toBe(before.alarm);
    expect(feeds.requests.all.length).toBe(before.requests);
    await evidence(info, 'remote addresses in the pages', states.join('\n'));
    figure(info, 'states looked at', states.length);
  });
});

/** What a page does with an image of the web, HTML made of text, an inline style; and which policies said no. */
async function tryAll(origin: string) {
  const policies = new Set<string>();
  document.addEventListener('securitypolicyviolation', (event) => policies.add(event.originalPolicy));
  const image = await new Promise<string>((resolve) => {
    const picture = new Image();
    picture.onerror = () => resolve('blocked');
    picture.onload = () => resolve('loaded');
    picture.src = `${origin}/picture.png`;
  });
  let html = 'refused';
  try {
    document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
    html = 'accepted';
  } catch {}
  const styled = document.body.appendChild(document.createElement('p'));
  styled.setAttribute('style', 'color: rgb(1, 2, 3)');
  const style = getComputedStyle(styled).color === 'rgb(1, 2, 3)' ? 'applied' : 'ignored';
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv=x-dns-prefetch-control]');
  return { policies: [...policies], image, html, style, prefetch: meta?.content };
}

/** Every attribute of a page that holds an address of the web, unless it is only there to be read. */
function remoteAddresses(): string[] {
  const toRead = /^(title|placeholder|value|alt|aria-.*|xmlns.*)$/;
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => !toRead.test(name) && /https?:|^\s*\/\//i.test(value))
      .filter(({ value }) => !value.startsWith('blob:') && !value.startsWith(`${location.origin}/`))
      .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
  );
}
