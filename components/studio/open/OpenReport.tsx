import type { ReactNode } from 'react';
import { noteText } from '@/lib/studio/import/index.ts';
import type { OpenReport as Report, Unread } from '@/lib/studio/open/feed.ts';
import type { Missing } from '@/lib/studio/open/pictures.ts';
import { readHead } from '@/lib/studio/read.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { sayInStudio } from '@/lib/studio/say.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDesk } from '../desk.tsx';
import { hashOf } from '../use-route.ts';
import styles from './Open.module.css';

/** What was put right in a file that was opened, what nobody can read in it, and what is missing. */
export function OpenReport({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useI18n();
  const { title } = readHead(useDesk(({ book }) => book.feed.head));
  const { suggestions: n, pictures, rows, unread, missing } = report;
  return (
    <Dialog title={t('studio.report.title', { title })} onClose={onClose}>
      <p>{t('studio.report.counts', { n, pictures })}</p>
      <Rows title={t('studio.report.none')} rows={rows.filter(({ item }) => !item)} />
      <Rows title={t('studio.report.mended')} rows={rows.filter(({ item }) => item)} />
      <UnreadList unread={unread} onGo={onClose} />
      <Pictures
        title={t('studio.report.missing')}
        hint={t('studio.report.missing_hint')}
        missing={missing.filter(({ isElsewhere }) => !isElsewhere)}
        onGo={onClose}
      />
      <Pictures
        title={t('studio.report.elsewhere')}
        hint={t('studio.report.elsewhere_hint')}
        missing={missing.filter(({ isElsewhere }) => isElsewhere)}
        onGo={onClose}
      />
      <div>
        <Button look="primary" onClick={onClose}>
          {t('studio.report.go_on')}
        </Button>
      </div>
    </Dialog>
  );
}

/** A list that is taken in at a glance. */
const most = 8;

interface PartProps<Entry> {
  title: string;
  hint?: string;
  entries: readonly Entry[];
  children: (entry: Entry) => ReactNode;
}

function Part<Entry>({ title, hint, entries, children }: PartProps<Entry>) {
  const { t } = useI18n();
  const others = entries.slice(most);
  if (entries.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul>{entries.slice(0, most).map(children)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{t('studio.report.others', { n: others.length })}</summary>
          <ul>{others.map(children)}</ul>
        </details>
      )}
    </section>
  );
}

function Rows({ title, rows }: { title: string; rows: Report['rows'] }) {
  const translator = useI18n();
  const { t } = translator;
  return (
    <Part title={title} entries={rows}>
      {(row) => (
        <li key={row.place.index}>
          <strong dir="auto">{row.title || t('studio.bring.entry', { n: row.place.index + 1 })}</strong>
          {row.notes.map((note) => (
            <p key={note.key}>{noteText(note, translator)}</p>
          ))}
        </li>
      )}
    </Part>
  );
}

function UnreadList({ unread, onGo }: { unread: readonly Unread[]; onGo: () => void }) {
  const { t, language } = useI18n();
  return (
    <Part title={t('studio.report.unread')} entries={unread}>
      {({ finding, key }) => {
        const { field, reason, repair } = sayInStudio(finding, language);
        return (
          <li key={`${finding.rule} ${finding.path}`}>
            <Way to={key} onGo={onGo}>
              {finding.item?.title || field}
            </Way>
            {finding.item?.title && <p className={styles.hint}>{field}</p>}
            <p>{[reason, repair].join(' ')}</p>
          </li>
        );
      }}
    </Part>
  );
}

interface PicturesProps {
  title: string;
  hint: string;
  missing: readonly Missing[];
  onGo: () => void;
}

function Pictures({ title, hint, missing, onGo }: PicturesProps) {
  const { t } = useI18n();
  return (
    <Part title={title} hint={hint} entries={missing}>
      {({ item, name }) => (
        <li key={item.key}>
          <Way to={item.key} onGo={onGo}>
            {titleIn(item.file) || t('studio.untitled_item')}
          </Way>
          <p className={styles.hint}>{name}</p>
        </li>
      )}
    </Part>
  );
}

/** A way to a suggestion; what is of the feed itself has none. */
function Way({ to, onGo, children }: { to: string | undefined; onGo: () => void; children: string }) {
  const { id } = useDesk(({ book }) => book.feed);
  if (to === undefined) return <strong>{children}</strong>;
  return (
    <a href={hashOf({ feed: id, item: to })} dir="auto" onClick={onGo}>
      {children}
    </a>
  );
}
