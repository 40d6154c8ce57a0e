import type { Options } from '../../lib/own-words/index.ts';
import type { abouts } from './attacks/attack.ts';
import { materials } from './materials.ts';
import { type Language, languages } from './types.ts';

type About = (typeof abouts)[number];

/** What the gate holds when it reads a draft. */
export interface Context {
  context: string;
  suggestions: readonly string[];
  options: Options;
}

function perItem<Value>(make: (about: About) => Value): Readonly<Record<About, Value>> {
  return { sensors: make('sensors'), job: make('job') };
}

function perLanguage<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}

// The gate prepares each array once, and `keep` once per array and suggestion: contexts share what they can.
const texts = perItem((about) => languages.flatMap((language) => materials[language][about].texts));
const angles = perItem((about) => languages.flatMap((language) => materials[language][about].angles));
const others = perItem((about) => texts[about === 'job' ? 'sensors' : 'job']);
const subjects = perItem((about) =>
  perLanguage((language) => [materials[language][about].title, ...materials[language][about].facts]),
);

function optionsFor(about: About, language: Language): Options {
  const keep = [...materials[language][about].keep];
  return {
    language,
    keep,
    subject: subjects[about][language],
    others: others[about],
    questions: angles[about],
  };
}

/** The suggestion in every language. */
export const inEveryLanguage = perItem((about) =>
  perLanguage(
    (language): Context => ({
      context: 'every language',
      suggestions: texts[about],
      options: optionsFor(about, language),
    }),
  ),
);

/** The suggestion in the draft's language alone. */
export const inOwnLanguage = perItem((about) =>
  perLanguage(
    (language): Context => ({
      context: 'its own language',
      suggestions: materials[language][about].texts,
      options: optionsFor(about, language),
    }),
  ),
);

/** The suggestion in one language, the draft in another. */
export const inForeignLanguage = perItem((about) =>
  perLanguage(
    (language): Context => ({
      ...inOwnLanguage[about][language === 'en' ? 'fr' : 'en'],
      context: 'a language the draft is not in',
    }),
  ),
);

/** A feed that holds texts and nothing else. */
export const inTextsAlone = perItem((about) =>
  perLanguage(
    (language): Context => ({
      ...inOwnLanguage[about][language],
      context: 'its own language, texts alone',
      options: {},
    }),
  ),
);
