import { hostile } from './hostile.ts';
import { odd } from './odd.ts';
import { plain } from './plain.ts';

/** A file as somebody might publish it, and what there is to read in it. */
export interface FeedFile {
  name: string;
  /** As text, or as what it is the JSON of. */
  source: string | object;
  /** The ids that are read, in order; `no feed` where the file is refused as a whole. */
  items: string[] | 'no feed';
  /** What is said of it, each as `key place`, without `problem.` */
  said?: string[];
}

export const feedFiles: readonly FeedFile[] = [...plain, ...odd, ...hostile];

/** Where they are read from. */
export const base = 'https://aurore-rail.example/news/feed.json';
