import { sayInStudio } from '@/lib/studio/say.ts';
import { useI18n } from '../../app/i18n.tsx';
import { isMissing, useFindings } from './advice-context.ts';
import styles from './Fields.module.css';
import { Repair } from './Repair.tsx';

/** What is wrong with what somebody wrote, beside it. What is only missing is told once, at the top. */
export function FieldAdvice({ id, path }: { id: string; path: string }) {
  const { language } = useI18n();
  const findings = useFindings().filter((finding) => finding.path === path && !isMissing(finding));
  return (
    <div id={id} className={styles.advices}>
      {findings.map((finding) => {
        const { reason, repair } = sayInStudio(finding, language);
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
