import type { EarlierVersion } from '@/lib/drafts/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Earlier.module.css';
import type { LiveDraft } from './use-draft.ts';

interface Props {
  draft: LiveDraft;
  language: string | undefined;
  /** Told when one of them was taken back or let go. */
  onDone: () => void;
}

/** What the draft said before, folded away: what another window wrote, or what was emptied. */
export function Earlier(props: Props) {
  return props.draft.earlier.map((version) => <Version key={version.text} {...props} version={version} />);
}

function Version({ draft, version, language, onDone }: Props & { version: EarlierVersion }) {
  const { t } = useI18n();
  const takeBack = () => {
    draft.takeBack(version);
    onDone();
  };
  const drop = () => {
    draft.drop(version);
    onDone();
  };
  return (
    <details className={styles.earlier}>
      <summary>{t(`write.earlier.${version.why}`)}</summary>
      <blockquote dir="auto" lang={language}>
        {version.text}
      </blockquote>
      <div className={styles.actions}>
        <Button onClick={takeBack}>{t('write.take_back')}</Button>
        <Button look="quiet" onClick={drop}>
          {t('write.drop')}
        </Button>
      </div>
      <p className={styles.note}>{t('write.take_back_hint')}</p>
    </details>
  );
}
