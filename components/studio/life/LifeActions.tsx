import { useState } from 'react';
import { extensionIn } from '@/lib/feed/lint/subject.ts';
import { itemRemoved, itemsReplaced } from '@/lib/studio/book.ts';
import { corrected, live, paused, withdrawn } from '@/lib/studio/life.ts';
import { isOut, publishedAs } from '@/lib/studio/publish/published.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { goTo } from '../use-route.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { type Kind, NoteDialog } from './NoteDialog.tsx';

type Change = Exclude<Kind, 'all'>;
const edits = { corrected, paused, withdrawn };
const labels = {
  corrected: 'studio.life.correct',
  paused: 'studio.life.pause',
  withdrawn: 'studio.life.withdraw',
} as const;

/** Which of the changes are there to be made to a suggestion, by the status it has. */
const possible: Record<string, readonly Change[]> = {
  live: ['corrected', 'paused', 'withdrawn'],
  corrected: ['corrected', 'paused', 'withdrawn'],
  paused: ['withdrawn'],
  withdrawn: [],
};

/** What becomes of a suggestion that employees have, and deleting it. */
export function LifeActions({ item }: { item: StudioItem }) {
  const { t } = useI18n();
  const { status, changes, mayShare, title, offer, change, remove } = useLife(item);
  const [asking, setAsking] = useState<Change | 'delete'>();
  const close = () => setAsking(undefined);
  return (
    <>
      {status !== 'live' && <Button onClick={offer}>{t('studio.life.offer')}</Button>}
      {changes.map((kind) => (
        <Button key={kind} onClick={() => setAsking(kind)}>
          {t(labels[kind])}
        </Button>
      ))}
      <Button look="quiet" onClick={() => (mayShare() ? setAsking('delete') : remove())}>
        {t('studio.delete')}
      </Button>
      {asking === 'delete' && (
        <DeleteDialog
          title={title}
          onWithdraw={status === 'withdrawn' ? undefined : () => setAsking('withdrawn')}
          onDelete={remove}
          onClose={close}
        />
      )}
      {asking !== undefined && asking !== 'delete' && (
        <NoteDialog
          kind={asking}
          title={t(`studio.life.${asking}.title`, { title })}
          note={noteFor(asking, item)}
          onDo={(note) => change(asking, note)}
          onClose={close}
        />
      )}
    </>
  );
}

/** A correction may go on from what the last one said. */
function noteFor(kind: Change, { file }: StudioItem): string {
  const { status, note } = extensionIn(file);
  return status === kind && typeof note === 'string' ? note : '';
}

function useLife(item: StudioItem) {
  const { t } = useI18n();
  const { act } = useWorkbook();
  const feed = useDesk(({ book }) => book.feed);
  const { status: written } = extensionIn(item.file);
  const status = typeof written === 'string' && Object.hasOwn(possible, written) ? written : 'live';
  const title = titleIn(item.file) || t('studio.untitled_item');
  return {
    status,
    title,
    changes: status !== 'live' || publishedAs(item, feed) ? (possible[status] ?? []) : [],
    /** May somebody share it, or have shared it, as far as is known? */
    mayShare: () => isOut(item, feed, Date.now()),
    offer: () => act('item_offered', title, (book) => itemsReplaced(book, [live(item, Date.now())])),
    change: (kind: Change, note: string) =>
      act(`item_${kind}`, title, (book) => itemsReplaced(book, [edits[kind](item, note, Date.now())])),
    remove: () => {
      act('item_removed', title, (book) => itemRemoved(book, item.key, Date.now()));
      goTo({ feed: feed.id });
    },
  };
}
