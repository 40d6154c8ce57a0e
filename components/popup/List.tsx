import { useMemo, useRef } from 'react';
import { offeredOf, supersededOf } from '@/lib/feed/standing.ts';
import { useI18n } from '../app/i18n.tsx';
import { useGrowing } from '../app/use-growing.ts';
import { useSettled } from '../app/use-settled.ts';
import { Afterwards } from '../handoff/Afterwards.tsx';
import { Cards } from './Cards.tsx';
import { Changes } from './Changes.tsx';
import type { PopupData } from './data.ts';
import { Filters } from './Filters.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Header } from './Header.tsx';
import styles from './List.module.css';
import { FeedTroubles, Nothing } from './Nothing.tsx';
import { firstRows, selectSuggestions } from './select.ts';
import { useKeptFirstScreen, usePainted } from './use-first-screen.ts';
import { useListKeys } from './use-list-keys.ts';
import { useView } from './view.ts';

interface Props {
  data: PopupData;
  seed: number;
  /** The suggestion one comes back from: its card gets the focus again. */
  left: string | undefined;
  /** One comes back because a network's composer is open. */
  handedOff: boolean;
  onOpen: (key: string) => void;
  /** Told once the list is on screen. */
  onPainted: () => void;
}

export function List({ data, seed, left, handedOff, onOpen, onPainted }: Props) {
  const { t, language: readerLanguage } = useI18n();
  const { search, shelf, language, set } = useView();
  const screen = useRef<HTMLDivElement>(null);
  useListKeys(screen);
  const rows = useMemo(
    () => selectSuggestions(data, { search, shelf, language }, seed, Date.now(), readerLanguage),
    [data, search, shelf, language, seed, readerLanguage],
  );
  const shown = useGrowing(rows.length, Math.max(firstRows, rows.findIndex((row) => row.key === left) + 1));
  const superseded = useMemo(() => supersededOf(data.suggestions, Date.now()), [data.suggestions]);
  const offered = useMemo(
    () => offeredOf(data.suggestions, Date.now(), superseded),
    [data.suggestions, superseded],
  );
  const say = (text: string) => set({ toast: { text } });
  const isFiltered = search !== '' || shelf !== 'all' || language !== '';
  const count = data.first?.count ?? rows.length;
  const found = count === 0 && isFiltered ? t('list.nothing_found') : t('list.count', { n: count });
  const said = useSettled(found, search);
  usePainted(onPainted);
  useKeptFirstScreen(data, rows);

  return (
    <div ref={screen} className={styles.screen}>
      <Header feeds={[...data.feeds.values()]} />
      {data.feeds.size === 0 && data.suggestions.length === 0 && !data.unanswered && !data.damaged ? (
        <FirstRun />
      ) : (
        <>
          <Filters offered={offered} drafts={data.drafts.size > 0} />
          <main className={styles.content}>
            {/* While one looks for something, only that; hidden, it keeps the address one has begun to type. */}
            <div className={styles.afterwards} hidden={isFiltered}>
              <Afterwards unanswered={data.unanswered} arrived={handedOff} onDone={say} />
              <Changes data={data} onDone={say} />
            </div>
            <FeedTroubles feeds={[...data.feeds.values()]} damaged={data.damaged > 0} />
            <p className="visually-hidden" role="status">
              {said}
            </p>
            {rows.length === 0 && !data.first && <Nothing feeds={data.feeds.size} />}
            <Cards {...{ data, superseded, left, onOpen }} rows={rows.slice(0, shown)} />
          </main>
        </>
      )}
    </div>
  );
}
