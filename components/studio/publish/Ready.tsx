import { useMemo } from 'react';
import { differences } from '@/lib/studio/publish/differences.ts';
import type { Outgoing } from '@/lib/studio/publish/outgoing.ts';
import { isWithdrawn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { Drafts } from '../company/Commitments.tsx';
import { useDesk } from '../desk.tsx';
import { Changes, countOf } from './Changes.tsx';
import { Errors } from './Errors.tsx';
import { Left } from './Left.tsx';
import styles from './Publish.module.css';

interface Props {
  going: Outgoing;
  early: boolean;
  onEarly: (early: boolean) => void;
}

/** How much goes out, what stays and why, what ought to be mended; none of it keeps anybody from publishing. */
export function Ready({ going, early, onEarly }: Props) {
  const { t } = useI18n();
  const { items, left } = going;
  const withdrawn = items.filter(({ file }) => isWithdrawn(file)).length;
  return (
    <section className={styles.step} aria-labelledby="ready">
      <h2 id="ready">{t('studio.ready')}</h2>
      <p className={styles.sum}>
        {left.length > 0 && items.length > 0
          ? t('studio.ready.out_and_left', { out: items.length, left: left.length })
          : t('studio.ready.out', { n: items.length })}
      </p>
      {withdrawn > 0 && <p className={styles.hint}>{t('studio.ready.withdrawn', { n: withdrawn })}</p>}
      <Left left={left} />
      {(early || left.some(({ why }) => why === 'not_begun')) && (
        <div>
          <Tick checked={early} describedBy="early" onChange={onEarly}>
            {t('studio.ready.early')}
          </Tick>
          <p id="early" className={styles.hint}>
            {t('studio.ready.early_hint')}
          </p>
        </div>
      )}
      <Drafts />
      <Errors items={items} />
      <SinceLast source={going.source} />
    </section>
  );
}

/** What is otherwise in it than in what was published last. */
function SinceLast({ source }: { source: string }) {
  const { t } = useI18n();
  const published = useDesk(({ book }) => book.feed.published?.source);
  const address = useDesk(({ book }) => book.feed.address);
  const found = useMemo(
    () => (published === undefined ? undefined : differences(source, published, address)),
    [source, published, address],
  );
  if (!found) return null;
  if (found.same) return <p className={styles.hint}>{t('studio.ready.no_changes')}</p>;
  return (
    <details className={styles.fold}>
      <summary>{t('studio.ready.changes', { n: countOf(found) })}</summary>
      <Changes found={found} beside="published" />
    </details>
  );
}
