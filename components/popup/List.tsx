import { useEffect, useMemo, useRef } from 'react';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { Afterwards } from '../handoff/Afterwards.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Card } from './Card.tsx';
import type { PopupData } from './data.ts';
import { Filters } from './Filters.tsx';
import { FirstRun } from './FirstRun.tsx';
import styles from './List.module.css';
import { FeedTroubles, Nothing } from './Nothing.tsx';
import { selectSuggestions } from './select.ts';
import { useListKeys } from './use-list-keys.ts';
import { useView } from './view.ts';

interface Props {
  data: PopupData;
  seed: number;
  /** The suggestion one comes back from: its card gets the focus again. */
  left: string | undefined;
  onOpen: (key: string) => void;
}

export function List({ data, seed, left, onOpen }: Props) {
  const { t, language: readerLanguage } = useI18n();
  const { search, shelf, language, set } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  useListKeys(screen);
  const rows = useMemo(
    () => selectSuggestions(data, { search, shelf, language }, seed, Date.now(), readerLanguage),
    [data, search, shelf, language, seed, readerLanguage],
  );
  useEffect(() => {
    performance.mark('list-painted');
  }, []);

  return (
    <div ref={screen} className={styles.screen}>
      <header className={styles.header}>
        <h1 ref={heading} tabIndex={-1} className={styles.name}>
          {t('app.name')}
        </h1>
        <IconButton icon="journal" label={t('app.activity')} onClick={() => void leaveTo('activity')} />
        <IconButton icon="settings" label={t('app.settings')} onClick={() => void leaveTo('options')} />
      </header>
      {data.feeds.size === 0 && data.suggestions.length === 0 && !data.unanswered && !data.damaged ? (
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
            <FeedTroubles feeds={[...data.feeds.values()]} damaged={data.damaged > 0} />
            <p className="visually-hidden" role="status">
              {t('list.count', { n: rows.length })}
            </p>
            {rows.length === 0 && <Nothing feeds={data.feeds.size} />}
            <ul className={styles.cards}>
              {rows.map((row) => (
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
