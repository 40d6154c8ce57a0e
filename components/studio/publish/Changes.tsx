import { fieldName } from '@/lib/feed/lint/messages/index.ts';
import { idOf } from '@/lib/feed/lint/subject.ts';
import { projectOf } from '@/lib/studio/book.ts';
import type { Differences, Named } from '@/lib/studio/publish/differences.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { hashOf } from '../use-route.ts';
import styles from './Publish.module.css';

interface Props {
  found: Differences;
  /** What theirs is: the file published last, or the one that is live. */
  beside: keyof typeof labels;
}

/** What to call what only ours has, what is not the same in both, and what only theirs has. */
const labels = {
  published: {
    missing: 'studio.changes.new',
    changed: 'studio.changes.changed',
    added: 'studio.changes.gone',
  },
  live: {
    missing: 'studio.changes.not_live',
    changed: 'studio.changes.different',
    added: 'studio.changes.only_live',
  },
} as const;

type Label = {
  [Side in keyof typeof labels]: (typeof labels)[Side][keyof (typeof labels)[Side]];
}[keyof typeof labels];

const most = 20;

/** How many suggestions are not the same; the feed itself counts as one. */
export function countOf({ head, added, missing, changed }: Differences): number {
  return Math.min(head.length, 1) + added.length + missing.length + changed.length;
}

/** What employees would read otherwise, with titles and fields in words. */
export function Changes({ found, beside }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.changes}>
      {found.head.length > 0 && (
        <>
          <h3>{t('studio.changes.head')}</h3>
          <Fields paths={found.head} />
        </>
      )}
      {(['missing', 'changed', 'added'] as const).map(
        (kind) =>
          found[kind].length > 0 && <List key={kind} label={labels[beside][kind]} entries={found[kind]} />,
      )}
    </div>
  );
}

function List({ label, entries }: { label: Label; entries: readonly (Named & { fields?: string[] })[] }) {
  const { t } = useI18n();
  const book = useDesk((desk) => desk.book);
  const keys = new Map(projectOf(book).items.map(({ key, file }) => [idOf(file.id), key]));
  return (
    <>
      <h3>{t(label)}</h3>
      <ul className={styles.entries}>
        {entries.slice(0, most).map(({ id, title, fields }) => (
          <li key={id}>
            <Title title={title} item={keys.get(id)} />
            {fields && <Fields paths={fields} />}
          </li>
        ))}
      </ul>
      {entries.length > most && (
        <p className={styles.hint}>{t('studio.changes.more', { n: entries.length - most })}</p>
      )}
    </>
  );
}

function Title({ title, item }: { title: string; item: string | undefined }) {
  const feed = useDesk(({ book }) => book.feed.id);
  if (item === undefined) return <span dir="auto">{title}</span>;
  return (
    <a href={hashOf({ feed, part: 'suggestions', item })} dir="auto">
      {title}
    </a>
  );
}

function Fields({ paths }: { paths: readonly string[] }) {
  const { list, language } = useI18n();
  return <p className={styles.hint}>{list(paths.map((path) => fieldName(path, language)))}</p>;
}
