import { useMemo, useState } from 'react';
import { type Book, feedSet, projectOf } from '@/lib/studio/book.ts';
import { brought, isNothingNew, theirsTaken, withSeenOf } from '@/lib/studio/exchange/bring.ts';
import { compare } from '@/lib/studio/exchange/compare.ts';
import { merged, type Unsettled } from '@/lib/studio/exchange/merge.ts';
import { picturesTogether, withPictureNames } from '@/lib/studio/exchange/pictures.ts';
import type { StudioFileRead } from '@/lib/studio/open/index.ts';
import { keepPictures, picturesOf } from '@/lib/studio/pictures.ts';
import { readHead } from '@/lib/studio/read.ts';
import type { Project } from '@/lib/studio/records.ts';
import type { Act } from '@/lib/studio/workbook.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { keepAsAnother } from './arrive.ts';

/** What is left to look at once two feeds are one. */
export interface Outcome {
  copies: readonly string[];
  unsettled: readonly Unsettled[];
}

/** What somebody makes of a colleague’s file of the feed that is open. */
export function useTogether(file: StudioFileRead, onClose: () => void) {
  const { t } = useI18n();
  const { write } = useWorkbook();
  const { project: theirs } = file;
  const book = useDesk((now) => now.book);
  const comparison = useMemo(() => compare(projectOf(book), theirs), [book, theirs]);
  const [outcome, setOutcome] = useState<Outcome>();
  const [isFailed, setFailed] = useState(false);
  const keep = useKeep(file);
  const tell = (task: Promise<unknown>) => void task.catch(() => setFailed(true));
  const show = ({ copies, unsettled }: Outcome) =>
    copies.length + unsettled.length > 0 ? setOutcome({ copies, unsettled }) : onClose();
  const other = (title: string) => t('studio.turn.other_version', { title });
  const second = t('studio.turn.second', { title: readHead(theirs.feed.head).title });
  return {
    comparison,
    outcome,
    isFailed,
    isNothingNew: isNothingNew(comparison),
    bringTogether: () => tell(keep('brought_together', (mine) => bothOf(mine, theirs, other)).then(show)),
    take: () => tell(keep('theirs_taken', (mine) => onlyTheirs(mine, theirs)).then(onClose)),
    keepBoth: () => tell(keepAsAnother(file, second).then(onClose)),
    /** Nothing comes of it, but what is in it was seen. */
    leave: () => {
      write((now) => feedSet(now, { exchanged: withSeenOf(now.feed, theirs).exchanged }));
      onClose();
    },
  };
}

/** Keeps what is made of the two, with the pictures of theirs. */
function useKeep({ images }: StudioFileRead) {
  const { act, desk } = useWorkbook();
  return async (name: Act, make: (mine: Book) => Made): Promise<Made> => {
    const { id } = desk.getState().book.feed;
    // Before anything names them; that one more is there costs nothing.
    const { added, renamed } = await picturesTogether(id, await picturesOf(id), images);
    await keepPictures(added);
    const made = make(desk.getState().book);
    const items = withPictureNames(made.project.items, made.isTheirs, renamed);
    act(name, '', (now) => brought(now, { ...made.project, items }, Date.now()));
    return made;
  };
}

interface Made extends Outcome {
  project: Project;
  isTheirs: (key: string) => boolean;
}

function bothOf(mine: Book, theirs: Project, titled: (title: string) => string): Made {
  const newKey = () => crypto.randomUUID();
  const {
    project,
    unsettled,
    copies,
    theirs: keys,
  } = merged(projectOf(mine), theirs, { newKey, now: Date.now(), titled });
  return { project, unsettled, copies, isTheirs: (key) => keys.has(key) };
}

function onlyTheirs(mine: Book, theirs: Project): Made {
  const project = theirsTaken(projectOf(mine), theirs, Date.now());
  return { project, isTheirs: () => true, copies: [], unsettled: [] };
}
