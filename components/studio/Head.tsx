import { useDeferredValue } from 'react';
import type { PlainKey } from '@/lib/i18n/index.ts';
import { readHead } from '@/lib/studio/read.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { useAdvice } from './advice/use-advice.ts';
import { useDesk, useWorkbook } from './desk.tsx';
import styles from './Head.module.css';
import { More } from './More.tsx';
import { useUnpublished } from './publish/use-unpublished.ts';
import { hashOf, type Part, useRoute } from './use-route.ts';

const tabs = [
  ['suggestions', 'studio.part.suggestions'],
  ['company', 'studio.part.company'],
  ['advice', 'studio.part.advice'],
  ['publish', 'studio.part.publish'],
] as const satisfies [Part, PlainKey][];

/** The feed's name, whether all of it is kept, the way back, and its parts. */
export function Head() {
  const { t } = useI18n();
  const { part } = useRoute();
  const feed = useDesk(({ book }) => book.feed);
  const title = useDeferredValue(readHead(feed.head).title);
  const errors = useAdvice().filter(({ level }) => level === 'error').length;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <a href={hashOf({})}>{t('studio.all_feeds')}</a>
        <h1 className={styles.title} dir="auto">
          {title === '…' ? t('studio.untitled') : title}
        </h1>
        <Saved />
        <span className={styles.ways}>
          <UndoButton />
          <More />
        </span>
      </div>
      <nav className={styles.parts} aria-label={t('studio.parts')}>
        {tabs.map(([name, label]) => (
          <a
            key={name}
            href={hashOf({ feed: feed.id, part: name })}
            aria-current={name === part ? 'page' : undefined}
          >
            <span>{t(label)}</span>
            {name === 'advice' && errors > 0 && <span className={styles.count}>{errors}</span>}
            {name === 'publish' && <Unpublished />}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** How much employees do not have yet. */
function Unpublished() {
  const { t, number } = useI18n();
  const n = useUnpublished();
  if (!n) return null;
  const text = t('studio.unpublished', { n });
  return (
    <span className={styles.changes} title={text}>
      <span aria-hidden="true">{number(n)}</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

function Saved() {
  const { t } = useI18n();
  const saved = useDesk((desk) => desk.saved);
  const isWrong = saved !== 'yes' && saved !== 'no';
  return (
    <p className={isWrong ? styles.wrong : styles.saved} role={isWrong ? 'alert' : undefined}>
      {t(isWrong ? `studio.saved.${saved}` : saved === 'yes' ? 'studio.saved.yes' : 'studio.saved.no')}
    </p>
  );
}

function UndoButton() {
  const { t } = useI18n();
  const { undo } = useWorkbook();
  const last = useDesk(({ undos }) => undos[0]);
  return (
    <Button
      look="quiet"
      disabled={!last}
      title={last && t(`studio.done.${last.name}`, { of: last.of })}
      onClick={undo}
    >
      {t('app.undo')}
    </Button>
  );
}
