import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { keepFirstScreen } from '@/lib/feed/first-screen.ts';
import { afterPaint } from '../app/after-paint.ts';
import { useI18n } from '../app/i18n.tsx';
import { Afterwards } from '../handoff/Afterwards.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Card as DrawnCard } from './Card.tsx';
import type { PopupData } from './data.ts';
import { Filters } from './Filters.tsx';
import { FirstRun } from './FirstRun.tsx';
import styles from './List.module.css';
import { leaveTo } from './leave-to.ts';
import { FeedTroubles, Nothing } from './Nothing.tsx';
import { firstRows, firstScreenOf, selectSuggestions } from './select.ts';
import { useGrowing } from './use-growing.ts';
import { useView } from './view.ts';

// Others are drawn when more come in sight, or one filters: those that stay the same need not be drawn again.
const Card = memo(DrawnCard);

interface Props {
  data: PopupData;
  seed: number;
  /** The suggestion one comes back from: its card gets the focus again. */
  left: string | undefined;
  onOpen: (key: string) => void;
  /** Told once the list is on screen. */
  onPainted: () => void;
}

export function List({ data, seed, left, onOpen, onPainted }: Props) {
  const { t, language: readerLanguage } = useI18n();
  const { search, shelf, language, set } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(
    () => selectSuggestions(data, { search, shelf, language }, seed, Date.now(), readerLanguage),
    [data, search, shelf, language, seed, readerLanguage],
  );
  const shown = useGrowing(rows.length, Math.max(firstRows, rows.findIndex((row) => row.key === left) + 1));
  useLayoutEffect(() => {
    afterPaint(() => {
      performance.mark('list-painted');
      requestIdleCallback(() => onPainted());
    });
  }, [onPainted]);
  const isKept = !data.first && !search && shelf === 'all' && !language;
  useEffect(() => {
    // A convenience for the next time: that it could not be kept must not stop anyone here.
    if (isKept)
      keepFirstScreen(firstScreenOf(rows, data.suggestions, readerLanguage, Date.now())).catch(
        () => undefined,
      );
  }, [isKept, rows, data.suggestions, readerLanguage]);

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 ref={heading} tabIndex={-1} className={styles.name}>
          {t('app.name')}
        </h1>
        <IconButton icon="journal" label={t('app.activity')} onClick={() => void leaveTo('activity')} />
        <IconButton icon="settings" label={t('app.settings')} onClick={() => void leaveTo('options')} />
      </header>
      {data.feeds.size === 0 && data.suggestions.length === 0 && !data.unanswered ? (
        <FirstRun />
      ) : (
        <>
          <Filters suggestions={data.suggestions} />
          <main className={styles.content}>
            <Afterwards
              unanswered={data.unanswered}
              onAnswered={(text) => {
                set({ toast: { text } });
                heading.current?.focus();
              }}
            />
            <FeedTroubles feeds={[...data.feeds.values()]} />
            <p className="visually-hidden" role="status">
              {t('list.count', { n: data.first?.count ?? rows.length })}
            </p>
            {rows.length === 0 && !data.first && <Nothing feeds={data.feeds.size} />}
            <ul className={styles.cards}>
              {rows.slice(0, shown).map((row) => (
                <Card
                  key={row.key}
                  suggestion={row}
                  feed={data.feeds.get(row.feedId)}
                  draft={data.drafts.has(row.key)}
                  focused={row.key === left}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </main>
        </>
      )}
    </div>
  );
}
