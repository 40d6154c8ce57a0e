import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Published, publishFeed } from '../../../scripts/feed-cost/files.ts';
import { type Nginx, type NginxOptions, startNginx } from '../../../scripts/lib/nginx.ts';
import { nginxPath, withNginx } from '../../../scripts/lib/nginx-path.ts';
import { ask } from './raw.ts';

const image = '/images/station-ramp.webp';
let published: Published;
let nginx: Nginx | undefined;

async function start(options: Partial<NginxOptions> = {}): Promise<Nginx> {
  nginx = await startNginx({ folder: published.folder, ...options });
  return nginx;
}

beforeAll(async () => {
  published = await publishFeed();
});
afterEach(async () => {
  await nginx?.stop();
  nginx = undefined;
});
afterAll(() => published.remove());

describe.skipIf(!nginxPath())(withNginx('the nginx of docs/hosting'), () => {
  test('gives the feed its type and less than a third of its size, and says to keep it for five minutes', async () => {
    const server = await start();
    const plain = await ask(server, '/feed.json');
    const packed = await ask(server, '/feed.json', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const source = await readFile('lib/feed/sample/feed.json');
    expect(plain.status).toBe(200);
    expect(plain.headers['content-type']).toBe('application/feed+json; charset=utf-8');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['cache-control']).toBe('public, max-age=300');
    expect(plain.body.equals(source)).toBe(true);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(gunzipSync(packed.body).equals(source)).toBe(true);
    expect(packed.body.length).toBeLessThan(source.length / 3);
  });

  test('gives the images beside it as they are', async () => {
    const { status, headers, body } = await ask(await start(), image, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/webp');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(await readFile(`public/sample${image}`))).toBe(true);
  });

  test.each(['/feed.json', image])(
    'sends nothing with %s that could come back: no cookie, no validator',
    async (path) => {
      const { headers } = await ask(await start(), path);
      const known = [
        'cache-control',
        'connection',
        'content-length',
        'content-type',
        'date',
        'server',
        'vary',
      ];
      const also = ['accept-ranges', 'x-content-type-options'];
      expect(Object.keys(headers).filter((name) => ![...known, ...also].includes(name))).toEqual([]);
      expect(headers.server).toBe('nginx');
    },
  );

  test('answers the same whatever it is asked for on condition', async () => {
    const headers = { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT', 'if-none-match': '*' };
    expect((await ask(await start(), '/feed.json', { headers })).status).toBe(200);
  });

  test.each([
    ['POST', '/feed.json', 405],
    ['PUT', '/feed.json', 405],
    ['DELETE', image, 405],
    ['OPTIONS', '/feed.json', 405],
    ['HEAD', '/feed.json', 200],
    ['GET', '/', 404],
    ['GET', '/images/', 404],
    ['GET', '/images', 404],
    ['GET', '/notes.txt', 404],
    ['GET', '/.draft.json', 404],
    ['GET', '/.git/config.json', 404],
    ['GET', '/missing.json', 404],
    ['GET', '/../feed.json', 400],
  ])('answers %s %s with %i', async (method, path, status) => {
    await writeFile(join(published.folder, 'notes.txt'), 'Not to be seen');
    await writeFile(join(published.folder, '.draft.json'), '{}');
    await mkdir(join(published.folder, '.git'), { recursive: true });
    await writeFile(join(published.folder, '.git/config.json'), '{}');
    expect((await ask(await start(), path, { method })).status).toBe(status);
  });

  test('writes nothing down at all: neither who asked, nor what went wrong', async () => {
    const server = await start();
    for (const path of ['/feed.json', image, '/missing.json']) await ask(server, path);
    expect(await readdir(server.logs)).toEqual([]);
  });

  const agent = 'Somebody/1.0 (a machine of their own)';

  test.each([
    ['198.51.100.23', '198.51.100.0'],
    ['::ffff:198.51.100.23', '198.51.100.0'],
    ['2001:db8:12:3456:789a:bcde:f012:3456', '2001:db8:12::'],
    ['2001:db8:12::5', '2001:db8:12::'],
    ['2001:db8::5', '2001:db8::'],
    ['2001::5', '2001::'],
    ['::1', '-'],
  ])('with a coarse log knows %s as %s, the hour, and no browser', async (address, known) => {
    const server = await start({ log: 'coarse', realIp: true });
    const headers = { 'x-real-ip': address, 'user-agent': agent, referer: 'https://aurore-rail.example/' };
    await ask(server, '/feed.json?for=emp_42', { headers });
    const [line = ''] = await server.logged(1);
    expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d \S+ GET \/feed\.json 200 \d+$/);
    expect(line.split(' ')[1]).toBe(known);
    for (const secret of ['Somebody', 'emp_42', 'aurore-rail']) expect(line).not.toContain(secret);
    expect(await readdir(server.logs)).toEqual(['access.log']);
  });
});
