import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Draft, loadDraft, newestWriter, saveDraft } from '@/lib/drafts/index.ts';

export interface LiveDraft {
  value: Draft;
  /** Is what is on screen on the disk? */
  saved: 'yes' | 'no' | 'failed';
  change(change: Partial<Pick<Draft, 'text' | 'selectionStart' | 'selectionEnd' | 'withLink'>>): void;
}

/** The draft about a suggestion, written down at every change and once more when the page goes. */
export function useDraft(key: string): LiveDraft | undefined {
  const [value, setValue] = useState<Draft>();
  const [saved, setSaved] = useState<LiveDraft['saved']>('yes');
  const latest = useRef<Draft>(undefined);
  const writer = useMemo(
    () =>
      newestWriter<Draft>(
        async (draft) => {
          await saveDraft(draft);
          if (draft === latest.current) setSaved('yes');
        },
        () => setSaved('failed'),
      ),
    [],
  );

  useEffect(() => {
    void loadDraft(key).then((kept) => {
      latest.current = kept ?? {
        key,
        text: '',
        selectionStart: 0,
        selectionEnd: 0,
        withLink: true,
        updatedAt: 0,
      };
      setValue(latest.current);
    });
    const flush = () => latest.current && writer.last(latest.current);
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [key, writer]);

  const change = useCallback<LiveDraft['change']>(
    (part) => {
      if (!latest.current) return;
      const next = { ...latest.current, ...part, updatedAt: Date.now() };
      latest.current = next;
      if (part.text !== undefined) setSaved('no');
      setValue(next);
      writer.write(next);
    },
    [writer],
  );

  return useMemo(() => value && { value, saved, change }, [value, saved, change]);
}
