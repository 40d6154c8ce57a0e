import { afterEach, describe, expect, test } from 'vitest';
import { type Answer, askSite, mostLinks, tryLinks } from '../../../scripts/lib/feed-check/links.ts';
import { type LocalServer, startServer } from '../../../scripts/lib/server.ts';

const page = 'https://aurore-rail.example/page';

/** Tries the page where its site answers so to HEAD, and so to GET. */
async function tried(head: Answer, get: Answer = head) {
  const answers = await tryLinks([page], async (_, method) => (method === 'HEAD' ? head : get));
  return answers.get(page);
}

describe('a link', () => {
  test.each<[string, Answer, Answer, object]>([
    ['that answers is fine', { status: 200 }, { status: 200 }, { kind: 'fine' }],
    ['whose site knows no HEAD is asked for itself', { status: 405 }, { status: 200 }, { kind: 'fine' }],
    ['that is gone is broken', { status: 404 }, { status: 404 }, { kind: 'broken', status: 404 }],
    ['with nobody there is broken', 'unreachable', 'unreachable', { kind: 'broken' }],
    [
      'whose site turns programs away is not sure',
      { status: 999 },
      { status: 999 },
      { kind: 'unsure', status: 999 },
    ],
    [
      'whose certificate this computer does not trust is not sure',
      'untrusted',
      'untrusted',
      { kind: 'untrusted' },
    ],
    ['whose site is slow is not sure', 'timeout', 'timeout', { kind: 'unsure' }],
    [
      'that leads on to another host says so, and is not followed',
      { status: 301, location: 'https://b.example/' },
      { status: 200 },
      { kind: 'elsewhere', host: 'b.example' },
    ],
    [
      'that leads to itself without end is broken',
      { status: 302, location: '/page' },
      { status: 200 },
      { kind: 'broken' },
    ],
  ])('%s', async (_, head, get, outcome) => {
    expect(await tried(head, get)).toEqual(outcome);
  });

  test('that leads on within its host is followed', async () => {
    const asked: string[] = [];
    const answers = await tryLinks([page], async (link) => {
      asked.push(link);
      return link === page ? { status: 308, location: '/new' } : { status: 200 };
    });
    expect(answers.get(page)).toEqual({ kind: 'fine' });
    expect(asked).toEqual([page, 'https://aurore-rail.example/new']);
  });
});

test('each link is tried once, four at a time, and no more than there may be', async () => {
  let open = 0;
  let most = 0;
  const links = Array.from({ length: mostLinks + 50 }, (_, at) => `${page}/${at}`);
  const asked: string[] = [];
  await tryLinks([...links, ...links], async (link) => {
    asked.push(link);
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return { status: 200 };
  });
  expect(asked).toEqual(links.slice(0, mostLinks));
  expect(most).toBe(4);
});

describe('a site', () => {
  let server: LocalServer;
  afterEach(() => server.close());

  test('is asked with the method given, and followed nowhere', async () => {
    server = await startServer();
    server.serve('/page', { status: 302, headers: { location: '/other' } });
    expect(await askSite(`${server.origin}/page`, 'HEAD')).toEqual({ status: 302, location: '/other' });
    expect(server.requests.all.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /page']);
  });

  test('that is not there is unreachable', async () => {
    server = await startServer();
    const { origin } = server;
    await server.close();
    server = await startServer();
    expect(await askSite(`${origin}/page`, 'GET')).toBe('unreachable');
  });
});
