import { expect, test } from 'vitest';
import { disclosureFor, saysItsSide } from '@/lib/feed/charter.ts';
import { companySideOf } from '@/lib/feed/company-side.ts';
import { type FeedHead, headSchema } from '@/lib/feed/format.ts';

const head = (own: object): FeedHead => headSchema.parse({ title: 'Aurore Rail', _own_words: own });
const person = (name: string, consent: boolean) => ({ name, url: 'https://a.example/p?fbclid=1', consent });

test.each([
  ['commitments', { charter: { commitments: [{ text: 'An hour a week.' }] } }],
  ['rules', { charter: { rules: [{ do: 'Say that you work here.' }] } }],
  ['the whole charter elsewhere', { charter: { url: 'https://a.example/charter' } }],
  ['a disclosure', { disclosure: { en: 'I work here.' } }],
  ['a mix', { mix: { promotional_max: 0.3 } }],
  ['phrases', { phrases: [{ match: 'world-class' }] }],
  ['a contact', { contact: 'us@a.example' }],
  ['links', { links: [{ title: 'Guide', url: 'https://a.example/guide' }] }],
  ['results', { results: [{ period: '2026', text: 'Three came.' }] }],
  ['a leader who agreed', { leaders: [person('Inès', true)] }],
  ['a champion who agreed', { champions: [person('Malo', true)] }],
])('a feed that has %s has something to show', (_, own) => {
  expect(saysItsSide(head(own))).toBe(true);
});

test.each([
  ['nothing', {}],
  ['a charter in name only', { charter: { title: 'Our charter', version: '1' } }],
  ['people who did not agree', { leaders: [person('Inès', false)], champions: [person('Malo', false)] }],
  ['the gate’s measure', { minimum_own: 0.5 }],
])('a feed that has %s has not', (_, own) => {
  expect(saysItsSide(head(own))).toBe(false);
});

test('only those who agreed are named, and no link tells who follows it', () => {
  const link = 'https://a.example/p?utm_content=emp_42';
  const side = companySideOf(
    head({
      charter: { url: link, commitments: [{ text: 'An hour.', link }] },
      links: [{ title: 'Guide', url: link }],
      results: [{ period: '2026', text: 'Three came.', url: link }],
      leaders: [person('Inès', true), person('Nobody', false)],
      champions: [person('Malo', true), person('Nobody', false)],
    }),
  );
  expect([side.leaders, side.champions].flat().map(({ name }) => name)).toEqual(['Inès', 'Malo']);
  const links = [
    side,
    ...side.commitments,
    ...side.links,
    ...side.results,
    ...side.leaders,
    ...side.champions,
  ];
  expect(new Set(links.map((one) => one.link))).toEqual(new Set(['https://a.example/p']));
});

test('what one may do and what one may not are told apart, each with its reason', () => {
  const rules = [{ dont: 'Never.', why: 'Because.' }, { do: 'Always.' }, { do: 'This.', dont: 'That.' }];
  const { dos, donts } = companySideOf(head({ charter: { rules } }));
  expect(dos).toEqual([
    { text: 'Always.', why: undefined },
    { text: 'This.', why: undefined },
  ]);
  expect(donts.map(({ text }) => text)).toEqual(['Never.', 'That.']);
});

test.each([
  ['fr', 'en', 'Je travaille ici.'],
  ['fr-CA', 'en', 'J’y travaille.'],
  ['FR-ch', 'en', 'Je travaille ici.'],
  [undefined, 'en', 'I work here.'],
  ['de', 'en', undefined],
])('a disclosure is in the language of the item, else of its reader: %s, %s', (item, reader, phrase) => {
  const disclosure = { en: 'I work here.', fr: 'Je travaille ici.', 'fr-CA': 'J’y travaille.' };
  expect(disclosureFor(head({ disclosure }), item, reader)?.phrase).toBe(phrase);
});
