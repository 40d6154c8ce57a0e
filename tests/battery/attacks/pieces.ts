import type { Material } from '../types.ts';
import { type Attack, abouts, type Draft, onItems } from './attack.ts';
import { bareWordsOf, capitalised, joined, sentencesOf, wordsOf } from './text.ts';

const GROUP = 3;
const LONGEST_KEPT = 6;

function groupsOf(words: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(words.length / size) }, (_, i) =>
    words.slice(i * size, (i + 1) * size),
  );
}

/** One of these, one of those, until both are used up. */
function woven<Part>(these: readonly Part[], those: readonly Part[]): Part[] {
  return Array.from({ length: Math.max(these.length, those.length) }, (_, i) => [
    ...these.slice(i, i + 1),
    ...those.slice(i, i + 1),
  ]).flat();
}

function tagOf(text: string, material: Material): string {
  return `#${bareWordsOf(text, material).map(capitalised).join('')}`;
}

/** Not the wording of a suggestion, but something else the feed holds. */
const parts: Attack[] = [
  onItems('one tag made of all words, after praise', ({ texts: [text] }, material) => [
    `${material.tricks.praise} ${tagOf(text, material)}`,
  ]),
  onItems('one tag made of all words, after a personal opening', ({ texts: [text] }, material) => [
    `${material.tricks.opening} ${tagOf(text, material)}`,
  ]),
  onItems('the title alone', ({ title }) => [title]),
  onItems('the title and three words', ({ title }, material) => {
    const { opening, praise, tail } = material.tricks;
    return [opening, praise, tail].map(
      (text) => `${title} ${joined(wordsOf(text, material).slice(0, 3), material)}`,
    );
  }),
  onItems('the slogan, with or without praise', ({ slogan }, { tricks }) => [
    slogan,
    `${slogan} ${tricks.praise}`,
    `${tricks.praise} ${slogan}`,
  ]),
  onItems('a fact as the feed tells it', ({ facts }) => facts),
  onItems('a question of the feed and praise', ({ angles }, { tricks }) =>
    angles.map((angle) => `${angle} ${tricks.praise}`),
  ),
  onItems('praise alone', (_, { tricks }) => [tricks.praise, `${tricks.praise} ${tricks.praise}`]),
];

/** Both items' wordings for the same network, sentence by sentence. */
function wovenItems(material: Material): Draft[] {
  const { sensors, job } = material;
  return [0, 1].flatMap((network) => {
    const these = sentencesOf(sensors.texts[network] ?? '');
    const those = sentencesOf(job.texts[network] ?? '');
    const drafts = [woven(these, those), woven(those, these)].map((all) => joined(all, material));
    return abouts.flatMap((about) => drafts.map((draft) => ({ about, draft })));
  });
}

const mixtures: Attack[] = [
  { name: 'two suggestions woven together', drafts: wovenItems },
  onItems('two wordings of one suggestion woven together', ({ texts }, material) => {
    const [these, those] = texts.map((text) => groupsOf(wordsOf(text, material), GROUP));
    return [joined(woven(these ?? [], those ?? []).flat(), material)];
  }),
  {
    name: 'another suggestion',
    drafts: (material) =>
      abouts.flatMap((about) =>
        material[about === 'job' ? 'sensors' : 'job'].texts.flatMap((text) => [
          { about, draft: text },
          { about, draft: `${material.tricks.opening} ${text}` },
        ]),
      ),
  },
  {
    name: 'the suggestion in another language',
    amongAllLanguages: true,
    drafts: (material, all) =>
      all
        .filter(({ language }) => language !== material.language)
        .flatMap((other) => abouts.flatMap((about) => other[about].texts.map((draft) => ({ about, draft })))),
  },
];

/** A feed that lets people repeat too much: what it lists is the cheat, whatever the draft does with it. */
function keeping(name: string, keep: (text: string, material: Material) => readonly string[]): Attack {
  return {
    name,
    drafts: (material) =>
      abouts.flatMap((about) =>
        material[about].texts.flatMap((text) => {
          const kept = keep(text, material);
          const backwards = joined(wordsOf(text, material).reverse(), material);
          return [text, backwards].map((draft) => ({ about, draft, keep: kept }));
        }),
      ),
  };
}

const feeds: Attack[] = [
  keeping('a text whose sentences the feed lists as names to keep', sentencesOf),
  keeping('a text whose words the feed lists as names to keep', (text, material) =>
    bareWordsOf(text, material),
  ),
  keeping('a text that the feed lists in pieces as names to keep', (text, material) =>
    groupsOf(wordsOf(text, material), LONGEST_KEPT).map((group) => joined(group, material)),
  ),
];

/** What is put together from pieces of a feed. */
export const pieceAttacks = [...parts, ...mixtures, ...feeds];
