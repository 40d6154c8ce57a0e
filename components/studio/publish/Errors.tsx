import { say } from '@/lib/feed/lint/index.ts';
import type { Advice } from '@/lib/studio/advice.ts';
import { fileAt, head } from '@/lib/studio/book.ts';
import type { Outgoing } from '@/lib/studio/publish/outgoing.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useAdvice } from '../advice/use-advice.ts';
import { useDesk } from '../desk.tsx';
import { focusFieldThere } from '../fields/focus-field.ts';
import { hashOf } from '../use-route.ts';
import styles from './Publish.module.css';

const most = 3;

/** What the check finds that employees would miss of what goes out: a few of it, each with the way there. */
export function Errors({ items }: Pick<Outgoing, 'items'>) {
  const { t } = useI18n();
  const feedId = useDesk(({ book }) => book.feed.id);
  const going = new Set(items.map(({ key }) => key));
  const errors = useAdvice().filter(
    ({ level, key }) => level === 'error' && (key === undefined || going.has(key)),
  );
  if (errors.length === 0) return <p className={styles.hint}>{t('studio.ready.good')}</p>;
  return (
    <div className={styles.errors}>
      <p>{t('studio.ready.errors', { n: errors.length })}</p>
      <ul className={styles.entries}>
        {errors.slice(0, most).map((advice) => (
          <Finding key={`${advice.key} ${advice.rule} ${advice.path}`} advice={advice} />
        ))}
      </ul>
      <p>
        <a href={hashOf({ feed: feedId, part: 'advice' })}>{t('studio.ready.all')}</a>
      </p>
    </div>
  );
}

function Finding({ advice }: { advice: Advice }) {
  const { t, language } = useI18n();
  const { key, path } = advice;
  const feedId = useDesk(({ book }) => book.feed.id);
  const file = useDesk(({ book }) => fileAt(book, key ?? head));
  const { field, reason } = say(advice, language);
  const title = key === undefined ? t('studio.changes.head') : titleIn(file) || t('studio.untitled_item');
  const there =
    key === undefined ? { part: 'company' as const } : { part: 'suggestions' as const, item: key };
  return (
    <li>
      <a href={hashOf({ feed: feedId, ...there })} dir="auto" onClick={() => focusFieldThere(path)}>
        {path === '' ? title : t('studio.ready.place', { title, field })}
      </a>
      <p className={styles.hint}>{reason}</p>
    </li>
  );
}
