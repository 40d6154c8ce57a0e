import { useDeferredValue, useMemo, useState } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { fileAt } from '@/lib/studio/book.ts';
import { loadPicture } from '@/lib/studio/pictures.ts';
import { baseOf, readHead, readItem } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { ImagesProvider } from '../../suggestion/use-image.ts';
import { Chips } from '../../ui/Chips.tsx';
import { useDesk } from '../desk.tsx';
import { AsCard } from './AsCard.tsx';
import { AsPost } from './AsPost.tsx';
import styles from './Preview.module.css';
import { Trial } from './Trial.tsx';
import { useTrial } from './use-trial.ts';

const views = ['list', 'writing', 'post'] as const;
type View = (typeof views)[number];

/** A suggestion as employees have it, drawn by the very pieces they see, with a draft to try it. */
export function PreviewPane({ item: key }: { item: string }) {
  const { t } = useI18n();
  const [view, setView] = useState<View>('writing');
  const trial = useTrial(key);
  const shown = useShown(key);
  return (
    <aside className={styles.pane} aria-label={t('studio.preview')}>
      <Chips
        label={t('studio.preview')}
        options={views.map((value) => ({ value, label: t(`studio.preview.${value}`) }))}
        chosen={view}
        onChoose={setView}
      />
      <ImagesProvider value={loadPicture}>
        <div className={styles.frame} data-preview>
          {!shown && <p className={styles.hint}>{t('studio.preview.nothing')}</p>}
          {shown && view === 'list' && <AsCard {...shown} />}
          {shown && view === 'writing' && <Trial {...shown} draft={trial} />}
          {shown && view === 'post' && <AsPost {...shown} text={trial.value.text} />}
        </div>
      </ImagesProvider>
    </aside>
  );
}

export interface Shown {
  suggestion: SuggestionRecord;
  feed: FeedRecord;
}

/** What employees would have of a suggestion as it is being written; nothing as long as it says nothing. */
function useShown(key: string): Shown | undefined {
  const of = useDesk(({ book }) => book.feed);
  const file = useDesk(({ book }) => fileAt(book, key));
  // What is typed is drawn in its field first.
  const written = useDeferredValue(file);
  return useMemo(() => {
    const item = readItem(written, of, Date.now());
    if (!item) return undefined;
    const feed: FeedRecord = {
      id: of.id,
      url: baseOf(of),
      sample: false,
      head: readHead(of.head),
      addedAt: of.createdAt,
      problems: [],
    };
    return { feed, suggestion: { key, feedId: of.id, position: 0, item, firstSeenAt: of.createdAt } };
  }, [written, of, key]);
}
