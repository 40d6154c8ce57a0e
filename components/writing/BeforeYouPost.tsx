import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useMemo } from 'react';
import type { FeedHead } from '@/lib/feed/format.ts';
import { phrasesIn, type WatchedPhrase } from '@/lib/preflight/phrases.ts';
import { watchedPhrases } from '@/lib/preflight/watched.ts';
import { loadPreferences } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { usePolicy } from '../app/use-policy.ts';
import { Button } from '../ui/Button.tsx';
import { Announcement } from './Announcement.tsx';
import styles from './BeforeYouPost.module.css';
import hints from './Hints.module.css';
import type { LiveDraft } from './use-draft.ts';

const most = 3;

interface Props {
  head: FeedHead | undefined;
  draft: LiveDraft;
}

/** What one may want to look at once more. It stands in nobody's way, and is gone once one has looked. */
export function BeforeYouPost({ head, draft }: Props) {
  const { t } = useI18n();
  const { text, checked = [] } = draft.value;
  const findings = useFindings(head, text).filter(({ phrase }) => !checked.includes(phrase));
  const summary = findings.length > 0 ? t('preflight.title', { n: findings.length }) : '';
  return (
    <>
      {findings.length > 0 && (
        <details className={hints.hint}>
          <summary>{summary}</summary>
          <ul className={styles.findings}>
            {findings.slice(0, most).map((finding) => (
              <Finding
                key={finding.phrase}
                finding={finding}
                onKeep={() => draft.change({ checked: [...checked, finding.phrase] })}
              />
            ))}
          </ul>
          <p>{t('preflight.hint')}</p>
        </details>
      )}
      <Announcement sentence={summary} typed={text} />
    </>
  );
}

function useFindings(head: FeedHead | undefined, text: string): WatchedPhrase[] {
  const policy = usePolicy();
  const own = useLiveQuery(async () => (await loadPreferences()).phrases);
  const watched = useMemo(() => watchedPhrases(policy, own ?? [], head, Date.now()), [policy, own, head]);
  return useMemo(() => phrasesIn(text, watched, Date.now()), [text, watched]);
}

function Finding({ finding, onKeep }: { finding: WatchedPhrase; onKeep: () => void }) {
  const { t, dateTime } = useI18n();
  const id = useId();
  const { phrase, why, reason, until } = finding;
  return (
    <li>
      <span id={id}>
        {why === 'embargoed' && until !== undefined
          ? t('preflight.embargoed', { phrase, date: dateTime(until) })
          : t(`preflight.${why === 'embargoed' ? 'confidential' : why}`, { phrase })}
        {reason && <bdi> {reason}</bdi>}
      </span>
      <Button look="quiet" aria-describedby={id} onClick={onKeep}>
        {t('preflight.keep')}
      </Button>
    </li>
  );
}
