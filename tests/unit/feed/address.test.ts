import { describe, expect, test } from 'vitest';
import { readAddress } from '@/lib/feed/address.ts';
import { isSafeLink } from '@/lib/feed/parse/link.ts';

describe('the address of a feed', () => {
  test.each([
    ['https://news.example/feed.json', 'https://news.example/feed.json'],
    ['  news.example/feed.json ', 'https://news.example/feed.json'],
    ['https://news.example:8443/f#part', 'https://news.example:8443/f'],
    ['http://localhost:5000/feed.json', 'http://localhost:5000/feed.json'],
    ['http://127.0.0.1/feed.json', 'http://127.0.0.1/feed.json'],
  ])('%s is read as %s', (typed, url) => {
    expect(readAddress(typed)).toEqual({ ok: true, url });
  });

  test.each([
    ['', 'feed.error.no_address'],
    ['  ', 'feed.error.no_address'],
    ['hello world', 'feed.error.address'],
    ['intranet', 'feed.error.address'],
    ['ftp://news.example/feed.json', 'feed.error.address'],
    ['javascript:alert(1)', 'feed.error.address'],
    ['https://me:secret@news.example/feed.json', 'feed.error.address'],
    ['http://news.example/feed.json', 'feed.error.insecure'],
    ['https://www.linkedin.com/feed.json', 'feed.error.network_host'],
    ['https://x.com/feed.json', 'feed.error.network_host'],
    ['https://www.linkedin.com./feed.json', 'feed.error.network_host'],
  ])('%s is refused as %s', (typed, error) => {
    expect(readAddress(typed)).toEqual({ ok: false, error });
  });
});

describe('a link of a feed', () => {
  test.each([
    ['https://a.example/', true],
    ['http://a.example/', false],
    ['https://localhost/', false],
    ['http://127.0.0.1/', false],
    ['https://[::1]/', false],
    ['https://192.168.1.1/', false],
    ['https://router.local/', false],
    ['https://a.localhost/', false],
    ['https://intranet/', false],
    ['https://me@a.example/', false],
    ['data:text/html,x', false],
    ['nonsense', false],
  ])('%s is safe: %s', (link, safe) => {
    expect(isSafeLink(link)).toBe(safe);
  });
});
