import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { setDeclined } from '@/lib/feed/subscriptions.ts';
import { type Preferences, savePreferences } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Toast } from '../ui/Toast.tsx';
import { Writing } from '../writing/Writing.tsx';
import { loadPopup } from './data.ts';
import { List } from './List.tsx';
import { useView } from './view.ts';

/** The list, or the suggestion one is writing about: where one was when the popup closed. */
export function Popup({ preferences }: { preferences: Preferences }) {
  const { t } = useI18n();
  const data = useLiveQuery(loadPopup);
  const { toast, set } = useView();
  const forgetToast = useCallback(() => set({ toast: undefined }), [set]);
  if (!data) return null;

  const writing = data.suggestions.find((suggestion) => suggestion.key === preferences.writing);
  const close = () => void savePreferences({ writing: undefined });
  return (
    <>
      {writing ? (
        <Writing
          key={writing.key}
          suggestion={writing}
          feed={data.feeds.get(writing.feedId)}
          way={preferences.way}
          onClose={close}
          onDeclined={() => {
            close();
            set({
              toast: {
                text: t('write.declined'),
                action: { label: t('app.undo'), run: () => bringBack(writing.key) },
              },
            });
          }}
        />
      ) : (
        <List data={data} seed={preferences.seed ?? 0} />
      )}
      {toast && <Toast key={toast.text} {...toast} onGone={forgetToast} />}
    </>
  );
}

function bringBack(key: string): void {
  void setDeclined(key, false, Date.now());
}
