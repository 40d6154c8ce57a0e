import type { Outgoing } from '@/lib/studio/publish/outgoing.ts';
import { readingOf, titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { hashOf } from '../use-route.ts';
import styles from './Publish.module.css';

/** The suggestions that do not go out, each with its reason and the way to it. */
export function Left({ left }: Pick<Outgoing, 'left'>) {
  const { t, dateTime } = useI18n();
  const { feed, items } = useDesk(({ book }) => book);
  if (left.length === 0) return null;
  const begins = (key: string) =>
    Date.parse(readingOf(items.get(key)?.file ?? {}).item?._own_words.starts_at ?? '');
  return (
    <details className={styles.fold}>
      <summary>{t('studio.ready.left', { n: left.length })}</summary>
      <ul className={styles.entries}>
        {left.map(({ key, why }) => (
          <li key={key}>
            <a href={hashOf({ feed: feed.id, part: 'suggestions', item: key })} dir="auto">
              {titleIn(items.get(key)?.file ?? {}) || t('studio.untitled_item')}
            </a>
            <p className={styles.hint}>
              {why === 'not_begun'
                ? t('studio.ready.why.not_begun', { when: dateTime(begins(key)) })
                : t(`studio.ready.why.${why}`)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
