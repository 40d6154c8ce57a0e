import { useLiveQuery } from 'dexie-react-hooks';
import { copyText } from '@/lib/browser/clipboard.ts';
import { loadSuggestion } from '@/lib/feed/subscriptions.ts';
import type { Share } from '@/lib/journal/index.ts';
import { withLink } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useSaid } from '../app/use-said.tsx';
import styles from './HandOffCard.module.css';
import { ImageTools } from './ImageTools.tsx';
import { Tool } from './Tool.tsx';

/** What goes with a text, each to be copied by itself: the clipboard holds one thing. */
export function HandOffTools({ share }: { share: Share }) {
  const { t } = useI18n();
  const [said, say] = useSaid();
  const about = useLiveQuery(() => loadSuggestion(share.suggestion), [share.suggestion]);
  const alt = about?.suggestion.item._own_words.image_alt;
  const copy = (text: string) =>
    void copyText(text).then((copied) => say(t(copied ? 'handoff.copied' : 'handoff.not_copied')));
  return (
    <fieldset className={styles.tools}>
      <legend className={styles.copy}>{t('handoff.copy')}</legend>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div className={styles.things}>
        <Tool name={t('handoff.copy_text')} onClick={() => copy(withLink(share.text, share.link))}>
          {t('handoff.the_text')}
        </Tool>
        {share.link && (
          <Tool name={t('handoff.copy_link')} onClick={() => copy(share.link ?? '')}>
            {t('handoff.the_link')}
          </Tool>
        )}
        {about && <ImageTools {...about} onSaid={say} />}
        {alt && (
          <Tool name={t('handoff.copy_alt')} onClick={() => copy(alt)}>
            {t('handoff.the_alt')}
          </Tool>
        )}
      </div>
    </fieldset>
  );
}
