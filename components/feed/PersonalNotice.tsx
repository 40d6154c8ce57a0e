import type { PersonalSign } from '@/lib/feed/personal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './PersonalNotice.module.css';

interface Props {
  signs: readonly PersonalSign[];
  /** What one can do is not the same before and after one has added the feed, and for whoever publishes it. */
  advice: 'before' | 'after' | 'publishing';
}

const most = 5;
const longest = 80;

/** What looks as if it had been made for one person alone, that it may be innocent, and what to do. */
export function PersonalNotice({ signs, advice }: Props) {
  const { t } = useI18n();
  if (signs.length === 0) return null;
  return (
    <Notice
      tone="caution"
      title={t(advice === 'publishing' ? 'personal.title_publishing' : 'personal.title')}
    >
      <ul className={styles.signs}>
        {signs.slice(0, most).map(({ where, what, value }) => (
          <li key={`${where} ${what} ${value}`}>
            {[t(`personal.where.${where}`), t(`personal.what.${what}`, { value: short(value) })].join(' · ')}
          </li>
        ))}
        {signs.length > most && <li>{t('personal.others', { n: signs.length - most })}</li>}
      </ul>
      <p>{t(`personal.${advice}`)}</p>
    </Notice>
  );
}

function short(value: string): string {
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}
