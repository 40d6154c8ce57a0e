import type { en } from './en/index.ts';
import type { studio } from './en/studio/index.ts';

/** The same messages in another language: the same keys, with the same values to fill in. */
export type In<English> = {
  [Key in keyof English]: English[Key] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};

/** What every page can say, in every language. */
export type CommonMessages = In<typeof en>;

/** What every language must have. */
export type Messages = CommonMessages & In<typeof studio>;
