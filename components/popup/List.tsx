import { useEffect, useMemo } from 'react';
import { openPage } from '@/lib/browser/tabs.ts';
import { useI18n } from '../app/i18n.tsx';
import { HandOffCard } from '../handoff/HandOffCard.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Card } from './Card.tsx';
import type { PopupData } from './data.ts';
import { Filters } from './Filters.tsx';
import { FirstRun } from './FirstRun.tsx';
import styles from './List.module.css';
import { FeedTroubles, Nothing } from './Nothing.tsx';
import { selectSuggestions } from './select.ts';
import { useView } from './view.ts';

export function List({ data, seed }: { data: PopupData; seed: number }) {
  const { t } = useI18n();
  const { search, shelf, language, set } = useView();
  const rows = useMemo(
    () => selectSuggestions(data, { search, shelf, language }, seed, Date.now()),
    [data, search, shelf, language, seed],
  );
  useEffect(() => {
    performance.mark('list-painted');
  }, []);

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.name}>{t('app.name')}</h1>
        <IconButton icon="journal" label={t('app.activity')} onClick={() => void leaveTo('activity')} />
        <IconButton icon="settings" label={t('app.settings')} onClick={() => void leaveTo('options')} />
      </header>
      {data.feeds.size === 0 && data.drafts.size === 0 ? (
        <FirstRun />
      ) : (
        <>
          <Filters suggestions={data.suggestions} />
          <main className={styles.content}>
            {data.unanswered && (
              <HandOffCard
                key={data.unanswered.id}
                share={data.unanswered}
                onAnswered={(message) => set({ toast: { text: t(message) } })}
              />
            )}
            <FeedTroubles feeds={[...data.feeds.values()]} />
            <p className="visually-hidden" role="status">
              {t('list.count', { n: rows.length })}
            </p>
            {rows.length === 0 && <Nothing />}
            <ul className={styles.cards}>
              {rows.map((row) => (
                <Card
                  key={row.key}
                  suggestion={row}
                  feed={data.feeds.get(row.feedId)}
                  draft={data.drafts.has(row.key)}
                />
              ))}
            </ul>
          </main>
        </>
      )}
    </div>
  );
}

async function leaveTo(page: 'activity' | 'options'): Promise<void> {
  await openPage(page);
  window.close();
}
