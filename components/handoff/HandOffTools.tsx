import { useLiveQuery } from 'dexie-react-hooks';
import { copyText } from '@/lib/browser/clipboard.ts';
import { loadSuggestion } from '@/lib/feed/subscriptions.ts';
import type { Share } from '@/lib/journal/index.ts';
import { withLink } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useSaid } from '../app/use-said.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './HandOffCard.module.css';
import { ImageTools } from './ImageTools.tsx';

/** What goes with a text, each to be copied by itself: the clipboard holds one thing. */
export function HandOffTools({ share }: { share: Share }) {
  const { t } = useI18n();
  const [said, say] = useSaid();
  const about = useLiveQuery(() => loadSuggestion(share.suggestion), [share.suggestion]);
  const alt = about?.suggestion.item._own_words.image_alt;
  const copy = (text: string) =>
    void copyText(text).then((copied) => say(t(copied ? 'handoff.copied' : 'handoff.not_copied')));
  return (
    <>
      <div className={styles.tools}>
        <Button look="quiet" onClick={() => copy(withLink(share.text, share.link))}>
          {t('handoff.copy_text')}
        </Button>
        {share.link && (
          <Button look="quiet" onClick={() => copy(share.link ?? '')}>
            {t('handoff.copy_link')}
          </Button>
        )}
        {about && <ImageTools {...about} onSaid={say} />}
        {alt && (
          <Button look="quiet" onClick={() => copy(alt)}>
            {t('handoff.copy_alt')}
          </Button>
        )}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
