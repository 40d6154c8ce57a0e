import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { check } from '../../../scripts/lib/feed-check/check.ts';
import { type LocalServer, startServer } from '../../../scripts/lib/server.ts';

const root = join(import.meta.dirname, '../../..');
const sample = join(root, 'lib/feed/sample/feed.json');
const home = 'https://aurore-rail.example/feed.json';

let folder: string;
let server: LocalServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feed-check-'));
  server = await startServer({ folder });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Ran {
  status: number;
  out: string;
  notes: string;
}

/** Runs the command in this process, which is quicker. */
async function run(...typed: string[]): Promise<Ran> {
  const said = { out: '', notes: '' };
  vi.stubEnv('INIT_CWD', folder);
  vi.stubEnv('LC_ALL', 'C');
  vi.spyOn(console, 'log').mockImplementation((text) => {
    said.out += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    said.notes += `${text}\n`;
  });
  const status = await check(typed);
  return { status, ...said };
}

/** Runs it as npm does: in the project’s folder, and told where it was typed. */
function runApart(...typed: string[]): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const env = { ...process.env, INIT_CWD: folder, LC_ALL: 'fr_FR.UTF-8' };
  const script = [join(root, 'scripts/feed-check.ts'), ...typed];
  execFile(process.execPath, script, { cwd: root, env }, (error, out, notes) => {
    resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, notes });
  });
  return promise;
}

describe('the command by itself', () => {
  test('ends with its status, in the language of the computer, and keeps notes from what programs read', async () => {
    const fine = await runApart(await write('apart.json'));
    expect(fine).toEqual({
      status: 0,
      out: expect.stringMatching(/Le flux peut être publié\.\n$/),
      notes: '',
    });
    const none = await runApart('none.json', '--json');
    expect(none).toMatchObject({ status: 2, notes: expect.stringContaining('Ce fichier n’existe pas.') });
    expect(JSON.parse(none.out)).toMatchObject({ readable: false });
  });

  test('ends with 1 where something stands against publishing', async () => {
    expect(await runApart(await write('strict.json', { why: undefined }), '--strict')).toMatchObject({
      status: 1,
    });
  });
});

describe('what no feed is', () => {
  test.each([
    ['a device that never ends', '/dev/zero', 'larger than'],
    ['a folder', '.', 'It is a folder'],
  ])('%s is refused', async (_, file, said) => {
    expect(await run(file)).toMatchObject({ status: 2, notes: expect.stringContaining(said) });
  });

  test('a name that would command a terminal or a log is said in one plain line', async () => {
    const { notes } = await run('\u001b[2Ja\n::error::b\u009b31m\u202e.json');
    expect(notes).toMatch(/^This could not be read: \[2Ja ::error::b31m\.json\n/);
  });
});

const commitments = [{ text: 'Time spent writing is time worked.' }];

/** Writes a feed of one item; `own` is what else its extension says, `plain` the item itself. */
async function write(name: string, own: object = {}, plain: object = {}): Promise<string> {
  const item = {
    id: 'a',
    title: 'Microphones',
    ...plain,
    _own_words: { why: 'New', angles: ['What?'], expires_at: '2099-01-01T00:00:00Z', ...own },
  };
  const feed = {
    title: 'Aurore Rail',
    language: 'en',
    _own_words: { charter: { commitments } },
    items: [item],
  };
  await writeFile(join(folder, name), JSON.stringify(feed));
  return name;
}

describe('a feed that can be published', () => {
  test('ends with 0, and what is advised is said by item, field, reason and repair', async () => {
    const { status, out } = await run(sample);
    expect(status).toBe(0);
    expect(out).toContain('“Four hours in a field: what one delay taught us” (what-a-delay-taught-us)');
    expect(out).toMatch(
      /Advice {2}expiry {2}items\[10\]\._own_words\.expires_at \(no-expiry\)\n {4}– .+\n {4}→ .+\n/,
    );
    expect(out.trimEnd()).toMatch(/0 errors, 0 warnings, 2 pieces of advice\. The feed can be published\.$/);
    expect(out).not.toContain('\u001b');
  });

  test('is reported in French where that is asked for', async () => {
    const { out } = await run(sample, '--lang', 'fr');
    expect(out.trimEnd()).toMatch(/0\serreur, 0\savertissement, 2\sconseils\. Le flux peut être publié\.$/);
  });

  test('with a warning ends with 0, and with 1 where that is enough', async () => {
    const feed = await write('warning.json', { why: undefined });
    expect(await run(feed)).toMatchObject({ status: 0 });
    const strict = await run(feed, '--strict');
    expect(strict).toMatchObject({ status: 1 });
    expect(strict.out).toContain('The feed should not be published like this.');
  });
});

test('a feed that holds what must not be public ends with 1', async () => {
  await writeFile(join(folder, 'list.txt'), 'Project Moon\r\nmicrophones\r\n');
  const { status, out } = await run(await write('secret.json'), '--confidential', 'list.txt');
  expect(status).toBe(1);
  expect(out).toContain('This holds the phrase in line 2 of your list');
  expect(out).toContain('1 error, ');
});

test('a suggestion without an id is called by its title', async () => {
  const { out } = await run(await write('nameless.json', {}, { id: undefined, title: 'No id' }));
  expect(out).toContain('“No id”, without an id\n');
  expect((await run(await write('blank.json', {}, { id: '', title: '' }))).out).toContain(
    'A suggestion without an id\n',
  );
});

test('a file that holds commands for what reads the log cannot give them', async () => {
  const feed = await write(
    'command.json',
    {},
    { id: 'x\n::error::y', title: undefined, url: 'http://a.example/' },
  );
  const { out } = await run(feed);
  expect(out).toContain('::error::y');
  expect(out.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

describe('what is for programs', () => {
  test('is JSON in both languages and nothing else', async () => {
    const { out } = await run(await write('json.json', { why: undefined }), '--json', '--base', home);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      source: 'json.json',
      base: home,
      readable: true,
      suggestions: 1,
      publishable: true,
      compared: false,
      counts: { error: 0, warning: 1, advice: 0 },
      findings: [
        {
          rule: 'no-why',
          level: 'warning',
          path: 'items[0]._own_words.why',
          item: { id: 'a', title: 'Microphones' },
          field: { en: 'why you suggest it', fr: 'raison de la suggestion' },
          reason: { en: expect.any(String), fr: expect.any(String) },
          repair: { en: expect.any(String), fr: expect.any(String) },
        },
      ],
    });
  });

  test('is JSON too where nothing could be read', async () => {
    const { status, out } = await run('none.json', '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      readable: false,
      publishable: false,
      error: { key: 'file.missing' },
    });
  });
});

describe('what cannot be read ends with 2, and says why', () => {
  test.each([
    ['a file that is not there', 'none.json', 'There is no such file.'],
    ['a folder', '.', 'It is a folder'],
    ['a page', 'page.html', 'This is a web page, not a feed'],
    ['half a file', 'half.json', 'line 2, column 13'],
    ['what is not UTF-8', 'latin.json', 'The file is not UTF-8 text.'],
    ['JSON that is no feed', 'other.json', 'The file is not a JSON Feed.'],
  ])('%s', async (_, file, said) => {
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Intranet</title>');
    await writeFile(join(folder, 'half.json'), '{"title": "N",\n  "items": [}');
    await writeFile(join(folder, 'latin.json'), Buffer.from('{"title":"caf\xe9","items":[]}', 'latin1'));
    await writeFile(join(folder, 'other.json'), '{}');
    const { status, out, notes } = await run(file);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(notes).toContain(said);
    expect(notes).not.toMatch(/your communications team|An employee/);
  });

  test.each([
    [
      'that redirects',
      '/moved',
      { status: 302, headers: { location: '/feed.json' } },
      'redirects to another one',
    ],
    ['that wants a sign-in', '/closed', { status: 401 }, 'The server wants a sign-in.'],
    [
      'with a sign-in page',
      '/login',
      { body: '<form><input type="password"></form>' },
      'The server wants a sign-in.',
    ],
    ['with nothing', '/nothing', { status: 404 }, 'There is no feed at this address'],
    ['with too much', '/much', { body: ' '.repeat(1024 * 1024 + 1) }, 'larger than 1'],
  ])('an address %s', async (_, path, answer, said) => {
    server.serve(path, answer);
    const { status, notes } = await run(`${server.origin}${path}`);
    expect(status).toBe(2);
    expect(notes).toContain(said);
  });

  test('an address whose certificate nobody vouches for', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
    const secure = createServer({ key, cert }).listen(0, '127.0.0.1');
    await once(secure, 'listening');
    const { port } = secure.address() as AddressInfo;
    const { status, notes } = await run(`https://127.0.0.1:${port}/feed.json`, '--lang', 'fr');
    secure.close();
    expect(status).toBe(2);
    expect(notes).toContain('ne fait pas confiance au certificat du serveur');
    expect(notes).toContain('NODE_EXTRA_CA_CERTS');
  });

  test('an address over http', async () => {
    expect((await run('http://aurore-rail.example/feed.json')).notes).toContain(
      'Feeds are read over https:// only',
    );
  });

  test.each([
    [[]],
    [['a.json', 'b.json']],
    [['a.json', '--lang', 'de']],
    [['a.json', '--bass', home]],
    [['a.json', '--base', 'x']],
  ])('a command that makes no sense: %j', async (typed) => {
    expect(await run(...typed)).toMatchObject({
      status: 2,
      notes: expect.stringContaining('--previous <feed>'),
    });
  });
});

test('help is no mistake', async () => {
  expect(await run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('Exit status') });
});

describe('a previous feed', () => {
  const gone = 'Withdraw it, don’t delete it';

  test('tells what was deleted, from a file or from where it is live', async () => {
    const before = await write('before.json', {}, { id: 'gone' });
    const after = await write('after.json');
    expect((await run(after, '--previous', before)).out).toContain(gone);
    const live = await run(after, '--previous', `${server.origin}/before.json`, '--json');
    expect(JSON.parse(live.out)).toMatchObject({ compared: true, base: `${server.origin}/before.json` });
    expect(live.out).toContain(gone);
  });

  test('that is not there is a mistake for a file, and a first time for an address', async () => {
    const after = await write('after.json');
    expect(await run(after, '--previous', 'none.json')).toMatchObject({ status: 2 });
    const first = await run(after, '--previous', `${server.origin}/none.json`);
    expect(first).toMatchObject({ status: 0, notes: expect.stringContaining('Nothing was compared') });
  });
});

describe('pictures', () => {
  const pictures = { image_alt: 'A' };

  test('are looked for beside the file', async () => {
    await mkdir(join(folder, 'images'), { recursive: true });
    await copyFile(join(root, 'public/sample/images/hot-rails.webp'), join(folder, 'images/a.webp'));
    const there = await write('there.json', pictures, { image: 'images/a.webp' });
    expect((await run(there, '--base', home)).out).not.toContain('image-');
    const missing = await write('missing.json', pictures, { image: 'images/b.webp' });
    expect((await run(missing, '--base', home)).out).toContain('(image-missing)');
  });

  test('that nobody can find are said to be left, since a file may be apart from them', async () => {
    const { out, notes } = await run(await write('apart.json', pictures, { image: 'images/b.webp' }));
    expect(out).not.toContain('image-missing');
    expect(notes).toContain('1 picture was not looked at');
  });

  test('are never read from outside of the folder', async () => {
    const climbing = await write('climb.json', pictures, { image: 'x/..%2f..%2f..%2fsecret.webp' });
    expect((await run(climbing, '--base', home)).notes).toContain('1 picture was not looked at');
  });

  test('are fetched from where a feed is published', async () => {
    await writeFile(join(folder, 'text.webp'), 'no picture');
    await write('web.json', pictures, { image: 'text.webp' });
    expect((await run(`${server.origin}/web.json`)).out).toContain('(image-type)');
  });
});
