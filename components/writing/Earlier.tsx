import type { EarlierVersion } from '@/lib/drafts/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Earlier.module.css';
import type { LiveDraft } from './use-draft.ts';

interface Props {
  draft: LiveDraft;
  language: string | undefined;
}

/** What the draft said before, folded away: what another window wrote, or what was emptied. */
export function Earlier({ draft, language }: Props) {
  return draft.earlier.map((version) => <Version key={version.text} {...{ draft, version, language }} />);
}

function Version({ draft, version, language }: Props & { version: EarlierVersion }) {
  const { t } = useI18n();
  return (
    <details className={styles.earlier}>
      <summary>{t(`write.earlier.${version.why}`)}</summary>
      <blockquote dir="auto" lang={language}>
        {version.text}
      </blockquote>
      <div className={styles.actions}>
        <Button onClick={() => draft.takeBack(version)}>{t('write.take_back')}</Button>
        <Button look="quiet" onClick={() => draft.drop(version)}>
          {t('write.drop')}
        </Button>
      </div>
      <p className={styles.note}>{t('write.take_back_hint')}</p>
    </details>
  );
}
