import type { FeedHead } from './format.ts';
import { cleanLink } from './parse/clean-link.ts';

type Extension = FeedHead['_own_words'];
type Rule = NonNullable<Extension['charter']>['rules'][number];

/** A rule, one way or the other, with its reason. */
export interface Advice {
  text: string;
  why: string | undefined;
}

/** What a company says of its side: what it promises first, then what it asks. */
export interface CompanySide {
  title: string | undefined;
  version: string | undefined;
  /** Where all of it can be read. Every link here is as one opens it: without what could name the person. */
  link: string | undefined;
  commitments: { text: string; link: string | undefined }[];
  dos: Advice[];
  donts: Advice[];
  /** How to say that one works there, by language tag. */
  disclosure: [language: string, phrase: string][];
  links: { title: string; link: string }[];
  results: { period: string; text: string; link: string | undefined }[];
  /** Only those who agreed to be named. */
  leaders: { name: string; link: string }[];
  champions: { name: string; link: string }[];
  phrases: Extension['phrases'];
  contact: string | undefined;
  /** Parts of one's posts that are advised, each 0 to 1, in the order to tell them. */
  mix: [of: 'promotional_max' | 'product' | 'culture' | 'industry', part: number][];
}

const mixOrder = ['promotional_max', 'product', 'culture', 'industry'] as const;

/** What a feed says of the company's side, in the order and form to show it. */
export function companySideOf({ _own_words: own }: FeedHead): CompanySide {
  const { charter, mix } = own;
  const rules = charter?.rules ?? [];
  return {
    title: charter?.title,
    version: charter?.version,
    link: cleaned(charter?.url),
    commitments: (charter?.commitments ?? []).map(({ text, link }) => ({ text, link: cleaned(link) })),
    dos: adviceIn(rules, 'do'),
    donts: adviceIn(rules, 'dont'),
    disclosure: Object.entries(own.disclosure ?? {}),
    links: own.links.map(({ title, url }) => ({ title, link: cleanLink(url).link })),
    results: own.results.map(({ period, text, url }) => ({ period, text, link: cleaned(url) })),
    leaders: named(own.leaders),
    champions: named(own.champions),
    phrases: own.phrases,
    contact: own.contact,
    mix: mixOrder.flatMap((of): CompanySide['mix'] => {
      const part = mix?.[of];
      return part === undefined ? [] : [[of, part]];
    }),
  };
}

function adviceIn(rules: readonly Rule[], way: 'do' | 'dont'): Advice[] {
  return rules.flatMap((rule) => {
    const text = rule[way];
    return text === undefined ? [] : [{ text, why: rule.why }];
  });
}

function named(people: Extension['leaders']): { name: string; link: string }[] {
  return people
    .filter(({ consent }) => consent)
    .map(({ name, url }) => ({ name, link: cleanLink(url).link }));
}

function cleaned(link: string | undefined): string | undefined {
  return link && cleanLink(link).link;
}
