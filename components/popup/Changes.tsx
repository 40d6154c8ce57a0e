import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { sharesAbout } from '@/lib/journal/index.ts';
import { noticesFor } from '@/lib/journal/notices.ts';
import { later, useLater } from '../app/later.ts';
import type { PopupData } from './data.ts';

const changeNotice = later(async () => (await import('../changed/ChangeNotice.tsx')).ChangeNotice);

interface Props {
  data: PopupData;
  /** Told what there is to say once the person knows. */
  onDone: (text: string) => void;
}

/**
 * What the company corrected or took back since one shared it, one at a time. Shares are read only where there is such a
 * suggestion at all, and behind the first picture.
 */
export function Changes({ data: { first, suggestions }, onDone }: Props) {
  const changed = useMemo(
    () => (first ? [] : suggestions.filter(({ change }) => change !== undefined)),
    [first, suggestions],
  );
  const shares = useLiveQuery(
    async () => (changed.length > 0 ? sharesAbout(new Set(changed.map(({ key }) => key))) : []),
    [changed],
  );
  const notice = useMemo(() => noticesFor(shares ?? [], changed)[0], [shares, changed]);
  const ChangeNotice = useLater(changeNotice, notice !== undefined);
  if (!notice || !ChangeNotice) return null;
  return <ChangeNotice key={`${notice.share.id} ${notice.change.at}`} notice={notice} onDone={onDone} />;
}
