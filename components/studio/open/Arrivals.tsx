import { useCallback } from 'react';
import { useDesk } from '../desk.tsx';
import { Import } from './Import.tsx';
import { OpenReport } from './OpenReport.tsx';
import { passing, usePassing } from './passing.ts';
import { Together } from './Together.tsx';

/** What has come in for the feed that is open: what there is to know of it, or to decide. */
export function Arrivals() {
  const feedId = useDesk(({ book }) => book.feed.id);
  const { importing, theirs, opened } = usePassing((now) => now);
  const done = useCallback(
    () => passing.setState({ importing: undefined, theirs: undefined, opened: undefined }),
    [],
  );
  if (theirs?.feedId === feedId) return <Together file={theirs.file} onClose={done} />;
  if (importing?.feedId === feedId) return <Import chosen={importing.chosen} onClose={done} />;
  if (opened?.feedId === feedId) return <OpenReport report={opened.report} onClose={done} />;
  return null;
}
