import type { whyNot } from '@/lib/handoff/index.ts';
import type { Assessment } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './GateMeter.module.css';

interface Props {
  verdict: Assessment;
  empty: boolean;
  /** Why it could not leave even so. */
  blocked: ReturnType<typeof whyNot>;
}

/** How far the text is one's own and, while it is not ready, what would help. */
export function GateMeter({ verdict, empty, blocked }: Props) {
  const { t, percent } = useI18n();
  const reason = verdict.reasons[0];
  const ready = verdict.ready && !blocked;
  const line = blocked ? t(`write.${blocked}`) : ready ? t('gate.ready') : t(reason ?? 'gate.empty');
  return (
    <div className={styles.gate}>
      {!empty && (
        <div className={styles.measure}>
          <meter
            className={verdict.ready ? styles.ready : styles.meter}
            min={0}
            max={1}
            value={verdict.own}
            aria-label={t('gate.meter')}
          />
          <span>{t('gate.own', { percent: percent(verdict.own) })}</span>
        </div>
      )}
      <p className={ready ? styles.good : styles.reason} role="status">
        {line}
      </p>
    </div>
  );
}
