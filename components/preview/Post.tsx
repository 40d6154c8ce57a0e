import type { Item } from '@/lib/feed/format.ts';
import { titleOf } from '@/lib/feed/item.ts';
import { type Network, withLink } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Folded } from './Folded.tsx';
import styles from './Preview.module.css';

interface Props {
  item: Item;
  /** As it would leave. */
  text: string;
  link: string | undefined;
  network: Network;
}

/** A post about as a network will show it. */
export function Post({ item, text, link, network }: Props) {
  const { t } = useI18n();
  return (
    <article className={styles.post} aria-label={network.name}>
      <header className={styles.author}>
        <span className={styles.face} />
        <span>
          <strong>{t('preview.you')}</strong>
          <span className={styles.when}>{t('preview.now')}</span>
        </span>
      </header>
      <Folded text={withLink(text, link)} language={item.language} lines={network.foldsAfter} />
      {link && (
        <div className={styles.card}>
          <span className={styles.host}>{new URL(link).hostname}</span>
          <span className={styles.headline} dir="auto" lang={item.language}>
            {titleOf(item)}
          </span>
        </div>
      )}
    </article>
  );
}
