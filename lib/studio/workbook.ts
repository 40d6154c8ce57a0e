import { createStore, type StoreApi } from 'zustand/vanilla';
import { type DatabaseTrouble, troubleOf } from '../database/trouble.ts';
import { type Book, type Edit, head } from './book.ts';
import { FeedGoneError, keepBook, loadBook, onWritten } from './keep.ts';
import { isStudioHere } from './presence.ts';

/** What can be done and taken back: each has its message, `studio.done.…`. */
export type Act =
  | 'entry_removed'
  | 'entry_moved'
  | 'item_removed'
  | 'item_moved'
  | 'item_duplicated'
  | 'item_held'
  | 'item_ready'
  | 'item_put_back'
  | 'item_corrected'
  | 'item_paused'
  | 'item_withdrawn'
  | 'item_offered'
  | 'all_paused'
  | 'all_resumed'
  | 'live_taken'
  | 'picture_chosen'
  | 'picture_removed'
  | 'repaired'
  | 'filled'
  | 'imported'
  | 'imported_ready'
  | 'brought_together'
  | 'theirs_taken'
  | 'theirs_chosen';

/** What was done last, to be taken back. */
export interface Undo {
  name: Act;
  /** What it was done to, in a word. */
  of: string;
  back: Edit['back'];
}

export interface Desk {
  book: Book;
  undos: readonly Undo[];
  /** Is what is on screen kept? */
  saved: 'yes' | 'no' | 'gone' | Exclude<DatabaseTrouble, 'blocked'>;
}

/** A feed that a window works on. The copy on screen is ahead of what is kept by one write at most. */
export interface Workbook {
  desk: StoreApi<Desk>;
  /** What is typed: kept, with no step to take back, which the field itself has. */
  write(change: (book: Book) => Book): void;
  /** What can be taken back. */
  act(name: Act, of: string, edit: (book: Book) => Edit): void;
  undo(): void;
  /** Resolves once everything is kept, or could not be. */
  settled(): Promise<void>;
  close(): void;
}

const mostUndos = 50;
const again = 3000;

/** Opens a feed for this window; nothing where there is no such feed. */
export async function openWorkbook(feedId: string, now: number): Promise<Workbook | undefined> {
  const book = await loadBook(feedId, now);
  return book && workbookOf(book);
}

function workbookOf(opened: Book): Workbook {
  const by = crypto.randomUUID();
  const desk = createStore<Desk>()(() => ({ book: opened, undos: [], saved: 'yes' }));
  let kept = opened;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    while (desk.getState().book !== kept) {
      const { book } = desk.getState();
      try {
        await keepBook(book, kept, by);
        kept = book;
      } catch (error) {
        desk.setState({ saved: await whyNotKept(error) });
        timer = setTimeout(keep, again);
        return;
      }
    }
    desk.setState({ saved: 'yes' });
  };
  const keep = () => {
    running ??= run().finally(() => {
      running = undefined;
    });
  };
  const show = (book: Book, undos = desk.getState().undos) => {
    if (book === desk.getState().book) return;
    desk.setState({ book, undos, saved: 'no' });
    keep();
  };
  const follow = async (keys: readonly string[]) => {
    const theirs = await loadBook(opened.feed.id, Date.now());
    if (!theirs) return;
    const { book } = desk.getState();
    const next = followed(book, kept, theirs, keys);
    // What is not kept here yet is written next, and wins.
    kept = followed(kept, kept, theirs, keys);
    desk.setState({ book: next });
    if (next !== kept) keep();
  };
  const stop = onWritten(opened.feed.id, by, (keys) => void follow(keys));
  const last = () => void keepBook(desk.getState().book, kept, by).catch(() => undefined);
  addEventListener('pagehide', last);
  return {
    desk,
    write: (change) => show(change(desk.getState().book)),
    act(name, of, edit) {
      const { book, back } = edit(desk.getState().book);
      show(book, [{ name, of, back }, ...desk.getState().undos].slice(0, mostUndos));
    },
    undo() {
      const [undo, ...undos] = desk.getState().undos;
      if (undo) show(undo.back(desk.getState().book), undos);
    },
    settled: async () => running,
    close() {
      stop();
      clearTimeout(timer);
      removeEventListener('pagehide', last);
      last();
    },
  };
}

async function whyNotKept(error: unknown): Promise<Desk['saved']> {
  const isGone = error instanceof FeedGoneError || !(await isStudioHere().catch(() => true));
  return isGone ? 'gone' : troubleOf(error);
}

/** A book with the rows that another window wrote, but for those this window has changed and not kept yet. */
function followed(book: Book, kept: Book, theirs: Book, keys: readonly string[]): Book {
  const items = new Map(book.items);
  for (const key of keys) {
    if (key === head || book.items.get(key) !== kept.items.get(key)) continue;
    const item = theirs.items.get(key);
    if (item) items.set(key, item);
    else items.delete(key);
  }
  const isFeedTheirs = keys.includes(head) && book.feed === kept.feed;
  return { feed: isFeedTheirs ? theirs.feed : book.feed, items };
}
