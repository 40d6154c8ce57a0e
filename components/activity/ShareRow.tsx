import { useId } from 'react';
import { shareStates } from '@/lib/database/records.ts';
import type { Change } from '@/lib/feed/change.ts';
import { answerShare, type Share, type ShareState } from '@/lib/journal/index.ts';
import { networkName, withLink } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useFocused } from '../app/use-focused.ts';
import { Amend } from '../changed/Amend.tsx';
import { addressOf, PostLink } from '../changed/PostLink.tsx';
import { WhatChanged } from '../changed/WhatChanged.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './ShareRow.module.css';

interface Props {
  share: Share;
  /** How what it is about was corrected or withdrawn since. */
  change: Change | undefined;
  /** It is back after it was deleted: it gets the focus. */
  focused: boolean;
  onDelete: () => void;
}

/** One share: when, where, what was said, and what became of it. */
export function ShareRow({ share, change, focused, onDelete }: Props) {
  const { t, dateTime, percent } = useI18n();
  const id = useId();
  const network = networkName(share.network);
  const heading = useFocused<HTMLHeadingElement>(focused);
  return (
    <li className={styles.share}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} id={id} className={styles.title} dir="auto" lang={share.language}>
          {share.title}
        </h2>
        <select
          className={styles.state}
          aria-label={t('activity.state')}
          aria-describedby={id}
          value={share.state}
          onChange={(event) => void answerShare(share.id, event.target.value as ShareState, Date.now())}
        >
          {shareStates.map((state) => (
            <option key={state} value={state}>
              {t(`activity.state.${state}`)}
            </option>
          ))}
        </select>
        <IconButton icon="aside" label={t('activity.delete')} aria-describedby={id} onClick={onDelete} />
      </div>
      <p className={styles.about}>
        {[dateTime(share.at), network, t('gate.own', { percent: percent(share.own) })].join(' · ')}
      </p>
      <details className={styles.details}>
        <summary>{t('activity.show_text')}</summary>
        <p className={styles.text} dir="auto" lang={share.language}>
          {withLink(share.text, share.link)}
        </p>
      </details>
      {change && <Changed share={share} change={change} />}
      {(change || addressOf(share)) && <PostLink share={share} />}
    </li>
  );
}

/** What became of the suggestion since it was shared. It stays here, also once the person knows. */
function Changed({ share, change }: { share: Share; change: Change }) {
  return (
    <div className={styles.changed}>
      <WhatChanged change={change} />
      <Amend share={share} />
    </div>
  );
}
