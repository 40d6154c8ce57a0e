import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { randomIn } from '@/lib/feed/parse/piece.ts';
import { personalSigns } from '@/lib/feed/personal/index.ts';

const told = (address: string, content?: Parameters<typeof personalSigns>[1]) =>
  personalSigns(address, content).map(({ where, what, value }) => `${where} ${what} ${value}`);

describe('an address that everybody can have', () => {
  test.each([
    'https://news.aurore-rail.example/own-words/feed.json',
    'https://aurore-rail.example/feed.json',
    'https://www.aurore-rail.example/feed/json',
    'https://www2.aurore-rail.example/feed.json',
    'https://cdn3.aurore-rail.example/feed.json',
    'https://s3.eu-west-3.aurore-rail.example/feed.json',
    'https://web01.prod.aurore-rail.example/feed.json',
    'https://k8s.aurore-rail.example/feed.json',
    'https://static-2026.aurore-rail.example/feed.json',
    'https://employee-advocacy.aurore-rail.example/feed.json',
    'https://aurore-rail.github.io/own-words/feed.json',
    'https://xn--rseau-bsa.aurore-rail.example/feed.json',
    'https://xn--kcksd4bwav6bza1a0hbb4czb9a2n.example/feed.json',
    'https://raw.githubusercontent.com/aurore-rail/feeds/main/feed.json',
    'https://cdn.jsdelivr.net/npm/aurore-feed@1.2.3/feed.json',
    'https://cdn.jsdelivr.net/gh/aurore-rail/feeds@main/feed.json',
    'https://news.example/feed-fr.json',
    'https://news.example/fr-CA/feed.json',
    'https://news.example/v1.2.3/feed.json',
    'https://news.example/v2/feed.json',
    'https://news.example/2026/11/23/feed.json',
    'https://news.example/20261123/feed.json',
    'https://news.example/feed-2026-11-23.json',
    'https://news.example/feed-20261123093000.json',
    'https://news.example/2026q4-results.json',
    'https://news.example/wp-json/own-words/v1/feed',
    'https://news.example/ownWordsFeedV2.json',
    'https://news.example/OwnWordsFeedNovember2026Edition.json',
    'https://news.example/own_words_feed_for_everyone.json',
    'https://news.example/employees-2026/feed.json',
    'https://news.example/employee-2026/feed.json',
    'https://news.example/staff/news/feed.json',
    'https://news.example/users/all/feed.json',
    'https://news.example/articles/104223/feed.json',
    'https://news.example/team42/feed.json',
    'https://news.example/iso27001-and-en50126/feed.json',
    'https://news.example/h264-mp4/feed.json',
    'https://news.example/covid19vaccine2026/feed.json',
    'https://news.example/Rechtsschutzversicherungsgesellschaft.json',
    'https://news.example/1200-microphones-that-listen-to-wheels.json',
    'https://news.example/2024decade/feed.json',
    'https://news.example/facade/feed.json',
    'https://news.example/r%C3%A9seau/flux.json',
    'https://news.example/%E0%A4%A/feed.json',
    'http://127.0.0.1:8080/feed.json',
    'http://localhost:3000/sample/feed.json',
  ])('%s', (address) => {
    expect(told(address)).toEqual([]);
  });
});

describe('an address that can be one person’s', () => {
  test.each([
    ['https://emp42.feeds.example/feed.json', 'host number emp42'],
    ['https://emp-42.feeds.example/feed.json', 'host number emp-42'],
    ['https://e104223.feeds.example/feed.json', 'host number e104223'],
    ['https://104223.feeds.example/feed.json', 'host number 104223'],
    ['https://emp42.news.aurore.co.uk/feed.json', 'host number emp42'],
    ['https://k3x9m2p7q1.feeds.example/feed.json', 'host random k3x9m2p7q1'],
    ['https://3f9a8b2c1d.feeds.example/feed.json', 'host random 3f9a8b2c1d'],
    ['https://d111abcdef8x2.cloudfront.net/feed.json', 'host random d111abcdef8x2'],
    ['https://news.example/feed.json?for=emp_42', 'query parameters ?for=emp_42'],
    ['https://news.example/feed?format=json', 'query parameters ?format=json'],
    ['https://news.example/emp42/feed.json', 'path number emp42'],
    ['https://news.example/emp_42.json', 'path number emp_42'],
    ['https://news.example/feed-emp42.json', 'path number emp42'],
    ['https://news.example/feed/employee-id-1042.json', 'path number employee-id-1042'],
    ['https://news.example/user7/feed.json', 'path number user7'],
    ['https://news.example/matricule_7781/feed.json', 'path number matricule_7781'],
    ['https://news.example/salari%C3%A9-7781/feed.json', 'path number salarie-7781'],
    ['https://news.example/e104223/feed.json', 'path number e104223'],
    ['https://news.example/104223/feed.json', 'path number 104223'],
    ['https://news.example/feed-104223.json', 'path number 104223'],
    ['https://news.example/users/jane/feed.json', 'path owner users/jane'],
    ['https://news.example/u/12/feed.json', 'path owner u/12'],
    ['https://news.example/salari%C3%A9s/48213/feed.json', 'path owner salariés/48213'],
    ['https://news.example/collaborateurs/jdupont/feed.json', 'path owner collaborateurs/jdupont'],
    ['https://news.example/people/jane.doe.json', 'path owner people/jane.doe'],
    ['https://news.example/staff/marie.dupont.json', 'path owner staff/marie.dupont'],
    ['https://news.example/personnel/4821/feed.json', 'path owner personnel/4821'],
    ['https://news.example/employees/104/feed.json', 'path owner employees/104'],
    ['https://news.example/jane.doe@aurore.example/feed.json', 'path email jane.doe@aurore.example'],
    ['https://news.example/jane%40aurore.example/feed.json', 'path email jane@aurore.example'],
    [
      'https://news.example/550e8400-e29b-41d4-a716-446655440000/feed.json',
      'path random 550e8400-e29b-41d4-a716-446655440000',
    ],
    [
      'https://news.example/feed-550e8400-e29b-41d4-a716-446655440000.json',
      'path random 550e8400-e29b-41d4-a716-446655440000',
    ],
    ['https://news.example/3f9a8b2c/feed.json', 'path random 3f9a8b2c'],
    ['https://news.example/feed-3f9a8b2c1d4e.json', 'path random 3f9a8b2c1d4e'],
    ['https://news.example/f/aGVsbG8gd29ybGQxMjM0/feed.json', 'path random aGVsbG8gd29ybGQxMjM0'],
    ['https://news.example/f/x7Kd2-Pq9_vTz4LmW8/feed.json', 'path random vTz4LmW8'],
    ['https://news.example/f/k7qzt2mxwv9d4b1n/feed.json', 'path random k7qzt2mxwv9d4b1n'],
    ['https://news.example/f/qzxvbnmkrtpl.json', 'path random qzxvbnmkrtpl'],
  ])('%s', (address, sign) => {
    expect(told(address)).toEqual([sign]);
  });
});

describe('what an address is made of', () => {
  const digests = Array.from({ length: 300 }, (_, n) => createHash('sha256').update(String(n)).digest());
  const found = (encoding: 'hex' | 'base64url', length: number) =>
    digests.filter((digest) => randomIn(digest.toString(encoding).slice(0, length))).length / digests.length;

  test('random hexadecimal and base64 are recognised, the longer the surer', () => {
    expect(found('hex', 8)).toBeGreaterThan(0.75);
    expect(found('hex', 16)).toBeGreaterThan(0.97);
    expect(found('hex', 32)).toBe(1);
    expect(found('base64url', 16)).toBeGreaterThan(0.85);
    expect(found('base64url', 24)).toBeGreaterThan(0.97);
  });

  test.each([
    'https-proxy-agent',
    'extractHtmlAttrsFromOptions',
    'string-html-forced',
    'XMLHTTPRequestAndJSONFeedV2',
    'Angstschweiss-und-Rechtschreibung',
    'rhythm-myth-crypt-lynx',
    'prestidigitation-anticonstitutionnellement',
    'pourquoi-un-train-ralentit-quand-il-fait-38-c',
    'a-b-c-d-e-f-1-2-3-4',
    '10-things-in-24h-for-2-people',
    'utf8-and-ipv6-over-802.11ax',
  ])('%s is words', (text) => {
    expect(randomIn(text)).toBeUndefined();
  });
});

describe('the addresses in a feed', () => {
  const address = 'https://news.example/feed.json';
  const items = (...links: string[]) => ({ items: links.map((url) => ({ url })) });
  const inside = (...links: string[]) => told(address, items(...links));

  test.each([
    ['https://a.example/p?utm_source=own&utm_content=emp_42', 'link parameter utm_content=emp_42'],
    ['https://a.example/p?fbclid=IwAR1', 'link parameter fbclid=IwAR1'],
    ['https://a.example/p?uid=77', 'link parameter uid=77'],
    ['https://a.example/p?ref=jane@aurore.example', 'link email jane@aurore.example'],
    ['https://a.example/p?ref=emp42', 'link number emp42'],
    ['https://a.example/r/emp42/news', 'link number emp42'],
    ['https://emp42.a.example/news', 'link number emp42'],
  ])('%s is one person’s, maybe', (link, sign) => {
    expect(inside(link)).toEqual([sign]);
  });

  test.each([
    'https://a.example/p?utm_source=own-words&utm_medium=social&utm_campaign=autumn',
    'https://a.example/watch?v=dQw4w9WgXcQ',
    'https://a.example/article?id=104223',
    'https://a.example/2026/11/23/twelve-hundred-microphones-104223.html',
    'https://a.example/twelve-hundred-microphones-3f9a8b2c1d4e',
    'https://a.example/document/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms/edit',
    'https://www.linkedin.com/in/jane-doe-3f9a8b2c/',
    'https://a.example/e104223/news',
  ])('%s is everybody’s', (link) => {
    expect(inside(link)).toEqual([]);
  });

  test('what is random counts where two items have it in common, not where each has its own', () => {
    const [mine, other] = ['aGVsbG8gd29ybGQxMjM0', 'k7qzt2mxwv9d4b1n'];
    expect(inside(`https://a.example/${mine}/one`, `https://a.example/${other}/two`)).toEqual([]);
    expect(inside(`https://a.example/${mine}/one`, `https://a.example/two?r=${mine}`)).toEqual([
      `link random ${mine}`,
    ]);
  });

  test('the hash in the name of an image says nothing of the reader; a parameter behind it may', () => {
    const image = (path: string) => told(address, { items: [{ image: `https://news.example/${path}` }] });
    expect(image('img/wheel-3f9a8b2c1d4e5f60.webp')).toEqual([]);
    expect(image('assets/550e8400-e29b-41d4-a716-446655440000.webp')).toEqual([]);
    expect(image('wheel.webp?token=3f9a8b2c1d4e5f60')).toEqual(['image parameter token=3f9a8b2c1d4e5f60']);
    expect(image('emp42/wheel.webp')).toEqual(['image number emp42']);
  });

  test('a link counts wherever it stands: in a wording, a fact, the charter', () => {
    const text = 'Read on (https://a.example/p?utm_content=emp_42), it is worth it.';
    const wording = { _own_words: { suggestions: [{ text }] } };
    expect(told(address, { items: [wording] })).toEqual(['link parameter utm_content=emp_42']);
    expect(told(address, { head: { charter: { url: 'https://a.example/u?uid=9' } }, items: [] })).toEqual([
      'link parameter uid=9',
    ]);
  });

  test('what stands in the feed’s own address is not told again for each of its images', () => {
    const own = 'https://news.example/emp42/feed.json';
    const image = 'https://news.example/emp42/wheel.webp';
    expect(told(own, { items: [{ image }] })).toEqual(['path number emp42']);
  });
});
