import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../../../lib/i18n/index.ts';
import { counted, type NetworkId, networks, withLink } from '../../../lib/networks/index.ts';

const link = 'https://example.com/a?b=c&d=é';
const empty: Record<NetworkId, string> = {
  linkedin: 'https://www.linkedin.com/feed/?shareActive=true',
  x: 'https://x.com/intent/tweet',
};
const parameters = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe.each(Object.entries(networks))('%s', (id, network) => {
  const emptyComposer = { url: empty[id as NetworkId], paste: true };

  test('is registered under its own id', () => {
    expect(network.id).toBe(id);
  });

  test('opens its empty composer when there is no text', () => {
    expect(network.composer({ text: '' })).toEqual(emptyComposer);
    expect(network.composer({ text: ' \n', link })).toEqual(emptyComposer);
  });

  test('opens its empty composer when the address would be too long', () => {
    expect(network.composer({ text: '語'.repeat(2000) })).toEqual(emptyComposer);
  });

  test('carries any text whole, a lone surrogate replaced', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(parameters(network.composer({ text }).url).text).toBe(text.toWellFormed());
      }),
    );
    expect(parameters(network.composer({ text: 'a\uD83D' }).url).text).toBe('a\uFFFD');
  });

  test('fits exactly up to its limit', () => {
    expect(network.fits('a'.repeat(network.limit))).toBe(true);
    expect(network.fits('a'.repeat(network.limit + 1))).toBe(false);
  });

  test('says how a post is changed and taken down, in every language, and leads to one’s posts on itself', () => {
    for (const { t } of [translator('en'), translator('fr')])
      expect(t(network.amend.edit)).not.toBe(t(network.amend.remove));
    expect(Object.values(network.amend)).toEqual([`network.${id}.edit`, `network.${id}.remove`]);
    expect(new URL(network.ownPosts.url).origin).toBe(new URL(emptyComposer.url).origin);
  });

  test('counts the link that will be posted', () => {
    expect(counted(network, 'Hello', link)).toBe(network.count(`Hello\n\n${link}`));
    expect(counted(network, 'Hello')).toBe(5);
  });
});

test('LinkedIn gets the link on its own line at the end of the text', () => {
  const { url, paste } = networks.linkedin.composer({ text: 'One & two\n#three', link });
  expect(paste).toBe(false);
  expect(url.startsWith(`${empty.linkedin}&text=One%20%26%20two%0A%23three`)).toBe(true);
  expect(parameters(url).text).toBe(`One & two\n#three\n\n${link}`);
});

test('X gets the link as a parameter of its own', () => {
  const { url } = networks.x.composer({ text: 'One', link });
  expect(parameters(url)).toEqual({ text: 'One', url: link });
});

test('a link that the text already holds is not repeated', () => {
  expect(withLink(`Read (${link}).`, link)).toBe(`Read (${link}).`);
  expect(parameters(networks.x.composer({ text: `Read ${link}`, link }).url).url).toBeUndefined();
  expect(withLink('Read https://example.com/ab', 'https://example.com/a')).toContain('ab\n\nhttps');
});

test('a link alone stands alone', () => {
  expect(withLink('', link)).toBe(link);
  expect(withLink('Text\n', link)).toBe(`Text\n\n${link}`);
  expect(withLink('Text')).toBe('Text');
});
