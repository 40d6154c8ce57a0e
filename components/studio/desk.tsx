import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { valueAt } from '@/lib/feed/lint/schema.ts';
import type { Json } from '@/lib/feed/parse/clean.ts';
import { fileAt, head, typed, type Where } from '@/lib/studio/book.ts';
import type { Desk, Workbook } from '@/lib/studio/workbook.ts';

const WorkbookContext = createContext<Workbook | undefined>(undefined);
const WhereContext = createContext<Where>(head);

export const WorkbookProvider = WorkbookContext;
/** What the fields inside are about: the key of a suggestion, or the feed itself. */
export const WhereProvider = WhereContext;

/** The feed this window works on. */
export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error('useWorkbook outside WorkbookProvider');
  return workbook;
}

/** A part of what is on the desk; drawn again only when it changes. */
export function useDesk<Part>(part: (desk: Desk) => Part): Part {
  return useStore(useWorkbook().desk, part);
}

export function useWhere(): Where {
  return useContext(WhereContext);
}

export interface FieldState {
  value: Json | undefined;
  /** `undefined` takes the field out of the file. */
  set(value: Json | undefined): void;
}

/** A field of the file by its place: `_own_words.facts[0].source`. */
export function useField(path: string): FieldState {
  const where = useWhere();
  const { write } = useWorkbook();
  const value = useDesk(({ book }) => valueAt(fileAt(book, where), path));
  return useMemo(
    () => ({ value, set: (next) => write((book) => typed(book, where, path, next, Date.now())) }),
    [value, where, path, write],
  );
}

/** The same of a text: blank where there is none, and left out of the file when it is blank. */
export function useText(path: string): [text: string, set: (text: string) => void] {
  const { value, set } = useField(path);
  return [typeof value === 'string' ? value : '', (text) => set(text === '' ? undefined : text)];
}
