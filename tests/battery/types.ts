/** Languages the gate is held to, one file each under items/ and honest/. */
export const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'ja', 'zh', 'ko', 'ar'] as const;
export type Language = (typeof languages)[number];

/** A suggestion of the fictional company Aurore Rail, as one language tells it. Written for these tests. */
export interface Told {
  title: string;
  /** One sentence each. */
  facts: readonly string[];
  /** Questions that help someone find their own point. */
  angles: readonly string[];
  /** The company's wording: one for LinkedIn (45 to 80 words), one for X (18 to 30 words), both in several sentences. */
  texts: readonly [linkedIn: string, x: string];
  /** Names and figures that may be repeated. */
  keep: readonly string[];
  /** The company's slogan, as the LinkedIn wording ends with it: 4 to 7 words. */
  slogan: string;
}

/** Everything the battery needs in one language. */
export interface Material {
  language: Language;
  /** Acoustic sensors listen to the bearings. */
  sensors: Told;
  /** A maintenance technician is wanted in Nantes: the suggestion is a job advertisement. */
  job: Told;
  /** What cheats add or change. */
  tricks: {
    /** One personal sentence of 12 to 20 words, true of anyone's first day, saying nothing of the suggestion. */
    opening: string;
    /** Two sentences of praise that fit anything ("So proud! Congratulations to everyone involved."). */
    praise: string;
    /** The same again without stock phrases: 15 to 25 words that fit under any company's post. */
    tail: string;
    /** Function words of the texts → others, as a cheat would swap them. Empty where the script has no spaces. */
    swaps: Readonly<Record<string, string>>;
    /** A word's common endings, as a cheat would change them: from → to, applied to word ends. Empty likewise. */
    endings: readonly (readonly [from: string, to: string])[];
  };
}

/** A post an honest employee would write. It must pass. */
export interface HonestPost {
  about: 'sensors' | 'job';
  network: 'linkedin' | 'x';
  kind:
    | 'rewrite'
    | 'angle answered'
    | 'short'
    | 'job advertisement'
    | 'facts told'
    | 'long with a quotation'
    | 'names and figures'
    | 'personal story';
  text: string;
}
