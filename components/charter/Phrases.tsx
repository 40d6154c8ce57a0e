import type { CompanySide } from '@/lib/feed/company-side.ts';
import { useI18n } from '../app/i18n.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Charter.module.css';
import { Part, speechIn } from './Part.tsx';

interface Props {
  phrases: CompanySide['phrases'];
  language: string | undefined;
}

/** Every phrase the company asks one to think twice about, with its reason: none is watched for that is not here. */
export function Phrases({ phrases, language }: Props) {
  const { t } = useI18n();
  const speech = speechIn(language);
  if (phrases.length === 0) return null;
  return (
    <Part title={t('charter.phrases')} hint={t('charter.phrases_hint')}>
      <ul className={styles.rules}>
        {phrases.map(({ match, reason, kind }) => (
          <li key={`${kind} ${match}`}>
            <p className={styles.phrase}>
              <strong {...speech}>{match}</strong>
              {kind && <Tag>{t(`charter.phrase.${kind}`)}</Tag>}
            </p>
            {reason && (
              <p className={styles.soft} {...speech}>
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
