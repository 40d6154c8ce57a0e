import type { Share } from '@/lib/journal/index.ts';
import { isNetwork, networks } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './Changed.module.css';

/** How one changes a post on its network, or takes it down; nothing for a network this version does not know. */
export function Amend({ share }: { share: Share }) {
  const { t } = useI18n();
  if (!isNetwork(share.network)) return null;
  const { name, amend } = networks[share.network];
  return (
    <details className={styles.how}>
      <summary>{t('changed.how', { network: name })}</summary>
      <ul className={styles.steps}>
        <li>{t(amend.edit)}</li>
        <li>{t(amend.remove)}</li>
      </ul>
    </details>
  );
}
