import { say } from '@/lib/feed/lint/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { told, useFindings } from './advice-context.ts';
import styles from './Fields.module.css';
import { Repair } from './Repair.tsx';

/** What would make a field better, beside it; nothing most of the time. */
export function FieldAdvice({ id, path }: { id: string; path: string }) {
  const { language } = useI18n();
  const findings = told(useFindings()).filter((finding) => finding.path === path);
  return (
    <div id={id} className={styles.advices}>
      {findings.map((finding) => {
        const { reason, repair } = say(finding, language);
        return (
          <div key={finding.rule} className={styles[finding.level]}>
            <p>
              {reason} {repair}
            </p>
            <Repair finding={finding} />
          </div>
        );
      })}
    </div>
  );
}
