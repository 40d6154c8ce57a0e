import { expect, test } from 'vitest';
import { parseFeed } from '@/lib/feed/index.ts';
import { companyLinkOf, linkOf, postLinkOf } from '@/lib/feed/post-link.ts';

const given = 'https://a.example/day?utm_source=own&utm_content=emp_42&ref=b';
const clean = 'https://a.example/day?utm_source=own&ref=b';

function itemWith(links: object) {
  const result = parseFeed(JSON.stringify({ title: 'F', items: [{ id: 'a', title: 'Open day', ...links }] }));
  const item = result.ok && result.feed.items[0];
  if (!item) throw new Error('no item');
  return item;
}

const item = itemWith({ url: given });

test('what one opens is clean, and the page that an item is about comes before the item’s own', () => {
  expect(linkOf(item)).toBe(clean);
  expect(companyLinkOf(item)).toBe(given);
  expect(linkOf(itemWith({ url: given, external_url: 'https://b.example/' }))).toBe('https://b.example/');
  expect(linkOf(itemWith({}))).toBeUndefined();
});

test('what goes with a post is the clean link, less what the person leaves out; or none', () => {
  expect(postLinkOf(item, { withLink: true })).toBe(clean);
  expect(postLinkOf(item, { withLink: true, linkChoice: { without: ['ref'] } })).toBe(
    'https://a.example/day?utm_source=own',
  );
  expect(postLinkOf(item, { withLink: false, linkChoice: { without: [], asIs: given } })).toBeUndefined();
});

test('the company’s link goes as it is only if it is the one the person saw', () => {
  const linkChoice = { without: ['ref'], asIs: given };
  expect(postLinkOf(item, { withLink: true, linkChoice })).toBe(given);
  const changed = itemWith({ url: `${given}&utm_term=emp_42` });
  expect(postLinkOf(changed, { withLink: true, linkChoice })).toBe('https://a.example/day?utm_source=own');
});
