import { useCallback } from 'react';
import { setDeclined } from '@/lib/feed/subscriptions.ts';
import type { Preferences } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { later, useLater } from '../app/later.ts';
import { Loading } from '../ui/Loading.tsx';
import { Toast } from '../ui/Toast.tsx';
import { usePopupData } from './data.ts';
import { List } from './List.tsx';
import { newerThan } from './select.ts';
import { useOthers } from './use-others.ts';
import { usePlace, useVanished } from './use-place.ts';
import { useView } from './view.ts';

const writingScreen = later(async () => (await import('../writing/Writing.tsx')).Writing);

/** The list, or the suggestion one is writing about: where one was when the popup closed. */
export function Popup({ preferences }: { preferences: Preferences }) {
  const { t, language } = useI18n();
  const data = usePopupData();
  const [place, go] = usePlace(preferences.writing);
  const toast = useView((view) => view.toast);
  const set = useView((view) => view.set);
  const others = useOthers(data?.suggestions, place.writing);
  const Writing = useLater(writingScreen, place.writing !== undefined);
  const forgetToast = useCallback(() => set({ toast: undefined }), [set]);
  useVanished(place.writing, data, () => {
    go(undefined);
    set({ toast: { text: t('write.vanished') } });
  });
  const open = useCallback(
    (key: string) => {
      // A toast would lie over the ways out of the writing screen.
      forgetToast();
      go(key);
    },
    [forgetToast, go],
  );
  if (!data || (data.first && data.first.language !== language)) return <Waiting />;

  const setAside = (key: string) => {
    go(undefined);
    const undo = () => void setDeclined(key, false, Date.now());
    set({ toast: { text: t('write.declined'), action: { label: t('app.undo'), run: undo } } });
  };

  const writing = data.suggestions.find((suggestion) => suggestion.key === place.writing);
  if (writing && !Writing && place.isReturn) return null;
  return (
    <>
      {writing && Writing ? (
        <Writing
          key={writing.key}
          suggestion={writing}
          feed={data.feeds.get(writing.feedId)}
          others={others}
          way={preferences.way}
          newer={newerThan(writing, data, Date.now())}
          onNewer={open}
          onClose={() => go(undefined)}
          onHandedOff={() => go(undefined, true)}
          onDeclined={() => setAside(writing.key)}
        />
      ) : (
        <List
          data={data}
          seed={preferences.seed ?? 0}
          left={place.handedOff ? undefined : place.left}
          handedOff={place.handedOff ?? false}
          onOpen={open}
          onPainted={writingScreen.load}
        />
      )}
      <Toast toast={toast} onGone={forgetToast} />
    </>
  );
}

function Waiting() {
  const { t } = useI18n();
  return (
    <main aria-busy="true">
      <h1 className="visually-hidden">{t('app.name')}</h1>
      <Loading />
    </main>
  );
}
