import type { FindingId } from '../../feed/lint/index.ts';
import type { Words } from '../../feed/lint/messages/types.ts';

/** What Studio says in the place of the check, which speaks to whoever writes the file by hand. */
export type OwnWords = { [Id in FindingId]?: Partial<Words<Id>> };

/** The same thing found many times, in one line. */
export type Many = { [Id in FindingId]?: (n: number) => string };

export interface StudioSentences {
  own: OwnWords;
  many: Many;
}
