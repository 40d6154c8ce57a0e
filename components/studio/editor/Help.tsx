import { sayInStudio } from '@/lib/studio/say.ts';
import { useI18n } from '../../app/i18n.tsx';
import { told, useFindings } from '../fields/advice-context.ts';
import { focusField } from '../fields/focus-field.ts';
import styles from './Editor.module.css';

const most = 3;

interface Props {
  /** What is said where there is nothing to mend. */
  none: string;
}

/** What would help most, three things at most: each leads to its field. */
export function Help({ none }: Props) {
  const { t, language } = useI18n();
  const findings = told(useFindings());
  const shown = findings.slice(0, most);
  return (
    <section className={styles.help} aria-label={t('studio.help')}>
      {shown.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <h2>{t('studio.help')}</h2>
          <ul>
            {shown.map((finding) => (
              <li key={`${finding.rule} ${finding.path}`} data-level={finding.level}>
                <button type="button" className={styles.way} onClick={() => focusField(finding.path)}>
                  {sayInStudio(finding, language).repair}
                </button>
              </li>
            ))}
          </ul>
          {findings.length > most && (
            <p className={styles.hint}>{t('studio.help_more', { n: findings.length - most })}</p>
          )}
        </>
      )}
    </section>
  );
}
