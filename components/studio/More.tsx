import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { saveFile } from '@/lib/browser/download.ts';
import { feedSet, projectOf } from '@/lib/studio/book.ts';
import { toStudioFile } from '@/lib/studio/exchange/file.ts';
import { joined } from '@/lib/studio/exchange/history.ts';
import { removeFeed } from '@/lib/studio/feeds.ts';
import { plain } from '@/lib/studio/images.ts';
import { picturesOf } from '@/lib/studio/pictures.ts';
import { readHead } from '@/lib/studio/read.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Toast, type ToastMessage } from '../ui/Toast.tsx';
import { useDesk, useWorkbook } from './desk.tsx';
import styles from './More.module.css';
import { passing } from './open/passing.ts';
import { goTo, hashOf } from './use-route.ts';

/** What one rarely does with a feed as a whole. */
export function More() {
  const { t } = useI18n();
  const id = useId();
  const { isOpen, close, place } = useMenu();
  const feedId = useDesk(({ book }) => book.feed.id);
  const [saved, setSaved] = useState<ToastMessage>();
  const save = useSave(() => setSaved({ text: t('studio.more.saved') }));
  const remove = useRemove();
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <div className={styles.more} {...place}>
      <Button look="quiet" aria-expanded={isOpen} aria-controls={id} onClick={close}>
        {t('studio.more')}
      </Button>
      <div id={id} className={styles.menu} hidden={!isOpen}>
        <Button look="quiet" onClick={then(save)}>
          {t('studio.more.save')}
        </Button>
        <Button look="quiet" onClick={then(() => passing.setState({ importing: { feedId } }))}>
          {t('studio.bring.open')}
        </Button>
        <a href={hashOf({ feed: feedId, part: 'review' })} onClick={close}>
          {t('studio.more.review')}
        </a>
        <Button look="quiet" onClick={then(remove)}>
          {t('studio.more.delete')}
        </Button>
      </div>
      <Toast toast={saved} onGone={() => setSaved(undefined)} />
    </div>
  );
}

/** Opens and closes; by Escape too, or by going elsewhere. */
function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const place = {
    ref: element,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !isOpen) return;
      setOpen(false);
      element.current?.querySelector('button')?.focus();
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setOpen(false);
    },
  };
  return { isOpen, close: () => setOpen((now) => !now), place };
}

/** Saves the feed in Studio’s own file; what is in it counts as seen from then on. */
function useSave(onSaved: () => void): () => void {
  const { desk, write } = useWorkbook();
  const save = async () => {
    const project = projectOf(desk.getState().book);
    const { id, head } = project.feed;
    const { source, exchanged } = await toStudioFile(project, await picturesOf(id), Date.now());
    saveFile(
      new Blob([source], { type: 'application/json' }),
      `${plain(readHead(head).title) || 'feed'}.studio.json`,
    );
    write((book) => feedSet(book, { exchanged: joined(book.feed.exchanged, exchanged) }));
    onSaved();
  };
  return () => void save();
}

/** Deletes the feed: home, where one is then, gives it back. */
function useRemove(): () => void {
  const { desk, settled } = useWorkbook();
  const remove = async () => {
    const { id } = desk.getState().book.feed;
    await settled();
    goTo({});
    passing.setState({ removed: await removeFeed(id) });
  };
  return () => void remove();
}
