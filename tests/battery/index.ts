import { assess } from '../../lib/own-words/index.ts';
import { attacks } from './attacks.ts';
import { type Context, inEveryLanguage, inForeignLanguage, inOwnLanguage, inTextsAlone } from './contexts.ts';
import { honest, materials } from './materials.ts';
import { type Language, languages } from './types.ts';

export { attacks } from './attacks.ts';
export { honest } from './materials.ts';
export { type Language, languages } from './types.ts';

/** One draft in one situation, and whether the gate lets it through. */
export interface Row extends Context {
  /** The attack, or the honest post. */
  name: string;
  language: Language;
  draft: string;
  ready: boolean;
}

/** Everything the gate says about a row, short enough to send thousands out of a browser. */
export type Verdict = readonly [
  ready: boolean,
  own: number,
  longestRun: number,
  fresh: number,
  copied: readonly (readonly [start: number, end: number])[],
  reasons: readonly string[],
];

const all = languages.map((language) => materials[language]);

function attackRows(language: Language): Row[] {
  return attacks.flatMap(({ name, drafts, amongAllLanguages }) =>
    drafts(materials[language], all).flatMap(({ about, draft, keep }) =>
      (amongAllLanguages ? [inEveryLanguage] : [inEveryLanguage, inOwnLanguage]).map((contexts): Row => {
        const held = contexts[about][language];
        const options = keep ? { ...held.options, keep } : held.options;
        return { name, language, draft, ready: false, ...held, options };
      }),
    ),
  );
}

export function nameOfHonest(language: Language, i: number): string {
  return `honest post ${i + 1}, ${honest[language][i]?.kind}`;
}

function honestRows(language: Language): Row[] {
  return honest[language].flatMap(({ about, text, kind }, i) =>
    // Without title and facts, each name and date of a job counts as the company's.
    [
      inEveryLanguage,
      inOwnLanguage,
      inForeignLanguage,
      ...(kind === 'job advertisement' ? [] : [inTextsAlone]),
    ].map(
      (contexts): Row => ({
        name: nameOfHonest(language, i),
        language,
        draft: text,
        ready: true,
        ...contexts[about][language],
      }),
    ),
  );
}

/** The whole table: every attack and every honest post, in every language. */
export const rows: readonly Row[] = languages.flatMap((language) => [
  ...attackRows(language),
  ...honestRows(language),
]);

export function verdictOn({ draft, suggestions, options }: Row): Verdict {
  const { ready, own, longestRun, fresh, copied, reasons } = assess(draft, suggestions, options);
  return [ready, own, longestRun, fresh, copied.map(({ start, end }) => [start, end]), reasons];
}
