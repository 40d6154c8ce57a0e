import { useI18n } from '../app/i18n.tsx';
import styles from './AddLink.module.css';
import type { LiveDraft } from './use-draft.ts';

/** Whether the suggestion's link goes with the text. The whole link is there to be read. */
export function AddLink({ link, draft }: { link: string; draft: LiveDraft }) {
  const { t } = useI18n();
  return (
    <label className={styles.link}>
      <input
        type="checkbox"
        checked={draft.value.withLink}
        onChange={({ target }) => draft.change({ withLink: target.checked })}
      />
      {t('write.link')}
      <bdi className={styles.address} title={link}>
        {link}
      </bdi>
    </label>
  );
}
