import type { JsonObject } from '../../feed/parse/clean.ts';
import type { Note } from './note.ts';

/** What a file has to bring in, one thing of it: a line of a table, an entry of a feed. */
export interface ImportRow {
  place: {
    /** Where it begins in the file, counted from 1; only of tables. */
    line?: number;
    /** Which of the file's entries it is, counted from 0. */
    index: number;
  };
  /** As it would stand in the feed's `items`. Without it the row does not come in, and its notes say why. */
  item?: JsonObject;
  /** Its id was made up here: that one in the feed has the same says nothing. */
  idMadeUp?: true;
  /** To find it by in a list, shortened; blank where it says nothing at all. */
  title: string;
  notes: Note[];
  /** What it has in common with an item that is in the feed already; see `markKnown`. */
  known?: 'id' | 'url' | 'text';
}
