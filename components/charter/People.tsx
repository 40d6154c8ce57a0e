import type { CompanySide } from '@/lib/feed/company-side.ts';
import { useI18n } from '../app/i18n.tsx';
import { Link } from '../ui/Link.tsx';
import styles from './Charter.module.css';
import { Part } from './Part.tsx';

/** People who agreed to be named, each with a public page of theirs. */
export function People({ title, people }: { title: string; people: CompanySide['leaders'] }) {
  const { t } = useI18n();
  if (people.length === 0) return null;
  return (
    <Part title={title} hint={t('charter.consent')}>
      <ul className={styles.lines}>
        {people.map(({ name, link }) => (
          <li key={`${name} ${link}`} dir="auto">
            <Link to={link}>{name}</Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
