import { fieldName } from '@/lib/feed/lint/messages/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import type { Row } from './item-rows.ts';
import styles from './Review.module.css';

/** What is said, each with what it is; what is not said is left out. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  const { language } = useI18n();
  const said = rows.filter(([, value]) => value !== undefined && value.length > 0);
  return (
    <dl className={styles.rows}>
      {said.map(([path, value]) => (
        <div key={path}>
          <dt>{fieldName(path, language)}</dt>
          <dd dir="auto">
            {typeof value === 'string' ? (
              value
            ) : (
              <ul>
                {value?.map((entry, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same may stand there twice, and nothing moves
                  <li key={index} dir="auto">
                    {entry}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
