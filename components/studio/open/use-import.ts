import { useState } from 'react';
import { type Book, itemsAdded } from '@/lib/studio/book.ts';
import {
  chosenItems,
  type ImportRow,
  itemsOfTable,
  markKnown,
  type Note,
  type Table,
  type TableOptions,
} from '@/lib/studio/import/index.ts';
import { type Incoming, incomingOf, incomingOfText, withPictures } from '@/lib/studio/open/incoming.ts';
import type { Chosen, Picture } from '@/lib/studio/open/index.ts';
import { keepPictures, picturesOf } from '@/lib/studio/pictures.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { ownZone } from '@/lib/studio/zoned.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useWorkbook } from '../desk.tsx';
import { goTo } from '../use-route.ts';
import { chosenOf, keepStudioFile } from './arrive.ts';
import type { Refusal } from './use-opening.ts';

type FoundTable = Extract<Incoming, { kind: 'table' }>;

/** Why nothing comes of it. */
export interface Trouble {
  name: string;
  reason: Refusal;
}

export type ImportStep =
  | { kind: 'choose'; trouble?: Trouble }
  | { kind: 'columns'; found: FoundTable; options: TableOptions }
  | {
      kind: 'preview';
      rows: readonly ImportRow[];
      notes: readonly Note[];
      pictures: readonly Picture[];
      /** Where the rows are from, with what was said of its columns, if it is a table. */
      of?: { found: FoundTable; options: TableOptions };
    };

export type PreviewOf = Extract<ImportStep, { kind: 'preview' }>;
export type ImportDoes = ReturnType<typeof useImport>;

/** The way from a file to suggestions of this feed. */
export function useImport(begin: readonly Chosen[] | undefined, onClose: () => void) {
  const { desk } = useWorkbook();
  const now = () => ({ now: Date.now(), ...languageOf(desk.getState().book) });
  const next = (incoming: Incoming) => stepOf(incoming, desk.getState().book);
  const [step, setStep] = useState<ImportStep>(() =>
    begin ? next(incomingOf(begin, now())) : { kind: 'choose' },
  );
  // Whoever looks at what it makes and comes back finds it again.
  const pasted = useState('');
  const go = (incoming: Incoming) => {
    if (incoming.kind !== 'studio') return setStep(next(incoming));
    onClose();
    void keepStudioFile(incoming.file);
  };
  return {
    step,
    pasted,
    files: async (files: readonly File[]) => {
      const chosen = await chosenOf(files);
      if (chosen) return go(incomingOf(chosen, now()));
      const [{ name }] = files as [File];
      setStep({ kind: 'choose', trouble: { name, reason: 'studio.open.reason.unreadable' } });
    },
    chosen: (chosen: readonly Chosen[]) => go(incomingOf(chosen, now())),
    text: (text: string) => go(incomingOfText(text, now())),
    columns: (found: FoundTable, options: TableOptions) => setStep({ kind: 'columns', found, options }),
    preview: (found: FoundTable, options: TableOptions) =>
      setStep(
        previewOf(itemsOfTable(found.table, options), found.notes, [], desk.getState().book, {
          found,
          options,
        }),
      ),
    back: () =>
      setStep((last) =>
        last.kind === 'preview' && last.of ? { kind: 'columns', ...last.of } : { kind: 'choose' },
      ),
    bring: useBring(onClose),
  };
}

function languageOf({ feed }: Book): { language?: string } {
  const { language } = feed.head;
  return typeof language === 'string' ? { language } : {};
}

function stepOf(incoming: Exclude<Incoming, { kind: 'studio' }> | Incoming, book: Book): ImportStep {
  switch (incoming.kind) {
    case 'none':
      return { kind: 'choose', trouble: { name: incoming.name, reason: incoming.reason } };
    case 'rows':
      return previewOf(incoming.rows, incoming.notes, incoming.pictures, book);
    case 'table':
      return { kind: 'columns', found: incoming, options: optionsFor(incoming.table) };
    case 'studio':
      return { kind: 'choose' };
  }
}

function optionsFor({ columns, dayFirst }: Table): TableOptions {
  return { columns, dayFirst, zone: ownZone(), now: Date.now() };
}

function previewOf(
  rows: readonly ImportRow[],
  notes: readonly Note[],
  pictures: readonly Picture[],
  book: Book,
  of?: PreviewOf['of'],
): PreviewOf {
  return { kind: 'preview', rows: markKnown(rows, filesOf(book)), notes, pictures, ...(of && { of }) };
}

/** Every suggestion of a feed as it stands in its file, the deleted ones too. */
function filesOf({ items }: Book): StudioItem['file'][] {
  return [...items.values()].map(({ file }) => file);
}

/** Puts rows in front of the list, in one go, and opens the first of them. */
function useBring(onClose: () => void) {
  const { t } = useI18n();
  const { act, desk } = useWorkbook();
  const bring = async (rows: readonly ImportRow[], pictures: readonly Picture[], isReady: boolean) => {
    const { book } = desk.getState();
    const { id: feedId } = book.feed;
    const taken = (await picturesOf(feedId)).map(({ name }) => name);
    const { items, images } = withPictures(chosenItems(rows, filesOf(book)), pictures, { feedId, taken });
    await keepPictures(images);
    const now = Date.now();
    const added = items.map(
      (file): StudioItem => ({
        key: crypto.randomUUID(),
        feedId,
        file,
        ...(!isReady && { held: true }),
        updatedAt: now,
      }),
    );
    const of = t('studio.count', { n: added.length });
    act(isReady ? 'imported_ready' : 'imported', of, (on) => itemsAdded(on, added, 0));
    onClose();
    const [first] = added;
    if (first) goTo({ feed: feedId, item: first.key });
  };
  return (...given: Parameters<typeof bring>) => void bring(...given);
}
