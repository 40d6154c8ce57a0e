import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { remarksOf, textsOf } from '@/lib/feed/item.ts';
import { allFeedsAndSuggestions, setDeclined } from '@/lib/feed/subscriptions.ts';
import { loadOngoing } from '@/lib/journal/ongoing.ts';
import { type Preferences, savePreferences } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Toast } from '../ui/Toast.tsx';
import { Writing } from '../writing/Writing.tsx';
import { List } from './List.tsx';
import { useView } from './view.ts';

/** The list, or the suggestion one is writing about: where one was when the popup closed. */
export function Popup({ preferences }: { preferences: Preferences }) {
  const { t } = useI18n();
  const offered = useLiveQuery(allFeedsAndSuggestions);
  const ongoing = useLiveQuery(loadOngoing);
  const [place, setPlace] = useState<{ writing?: string; left?: string }>({ writing: preferences.writing });
  const toast = useView((view) => view.toast);
  const set = useView((view) => view.set);
  const suggestions = offered?.suggestions;
  // Only the gate needs them: the list must not wait for them.
  const others = useMemo(
    () =>
      place.writing && suggestions
        ? suggestions.flatMap(({ key, item }) =>
            key === place.writing ? remarksOf(item) : [...textsOf(item), ...remarksOf(item)],
          )
        : [],
    [suggestions, place.writing],
  );
  const forgetToast = useCallback(() => set({ toast: undefined }), [set]);
  if (!offered || !ongoing)
    return (
      <main aria-busy="true">
        <h1 className="visually-hidden">{t('app.name')}</h1>
      </main>
    );

  const go = (writing: string | undefined) => {
    // A toast would lie over the ways out of the writing screen.
    if (writing) forgetToast();
    setPlace(({ writing: left }) => ({ writing, left }));
    // A convenience for the next time the popup opens: that it could not be kept must not stop anyone here.
    savePreferences({ writing }).catch(() => undefined);
  };
  const setAside = (key: string) => {
    go(undefined);
    const undo = () => void setDeclined(key, false, Date.now());
    set({ toast: { text: t('write.declined'), action: { label: t('app.undo'), run: undo } } });
  };

  const writing = offered.suggestions.find((suggestion) => suggestion.key === place.writing);
  return (
    <>
      {writing ? (
        <Writing
          key={writing.key}
          suggestion={writing}
          feed={offered.feeds.get(writing.feedId)}
          others={others}
          way={preferences.way}
          onClose={() => go(undefined)}
          onDeclined={() => setAside(writing.key)}
        />
      ) : (
        <List data={{ ...offered, ...ongoing }} seed={preferences.seed ?? 0} left={place.left} onOpen={go} />
      )}
      <Toast toast={toast} onGone={forgetToast} />
    </>
  );
}
