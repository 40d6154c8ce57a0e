import { useMemo } from 'react';
import { aloud } from '@/lib/feed/fingerprint.ts';
import { minutesAfterStart } from '@/lib/feed/schedule.ts';
import { differences } from '@/lib/studio/publish/differences.ts';
import type { Outgoing } from '@/lib/studio/publish/outgoing.ts';
import { reachOf } from '@/lib/studio/publish/reach.ts';
import { type Seen, type Standing, standingOf } from '@/lib/studio/publish/standing.ts';
import { liveTaken } from '@/lib/studio/publish/take-over.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { Changes } from './Changes.tsx';
import { CopyText } from './CopyText.tsx';
import { LivePictures } from './LivePictures.tsx';
import styles from './Publish.module.css';
import type { LiveImages } from './use-check.ts';

interface Props {
  seen: Seen;
  images: LiveImages;
  going: Outgoing;
}

/** What is live, held against what Studio would publish. */
export function CheckResult({ seen, images, going }: Props) {
  const { t, dateTime } = useI18n();
  const feed = useDesk(({ book }) => book.feed);
  const { act } = useWorkbook();
  const standing = useMemo(() => standingOf(seen.source, going.source, feed), [seen, going, feed]);
  const takeOver = () => act('live_taken', '', (book) => liveTaken(book, seen, () => crypto.randomUUID()));
  return (
    <>
      <Notice
        tone={standing === 'same' ? 'good' : standing === 'behind' ? 'info' : 'caution'}
        title={t(`studio.check.${standing}`)}
      >
        {standing !== 'same' && <p>{t(`studio.check.${standing}_next`)}</p>}
        <p className={styles.hint}>{t('studio.check.read_at', { when: dateTime(seen.at) })}</p>
      </Notice>
      {standing !== 'same' && <Unlike seen={seen} going={going} />}
      <LivePictures images={images} source={going.source} />
      <Known seen={seen} standing={standing} />
      {feed.address && <CopyText label={t('studio.check.pass_on')} text={feed.address} />}
      {standing !== 'same' && (
        <div className={styles.actions}>
          <Button look={standing === 'other' ? 'plain' : 'quiet'} onClick={takeOver}>
            {t('studio.check.take_over')}
          </Button>
        </div>
      )}
    </>
  );
}

function Unlike({ seen, going }: Pick<Props, 'seen' | 'going'>) {
  const { t } = useI18n();
  const address = useDesk(({ book }) => book.feed.address);
  const found = useMemo(() => differences(going.source, seen.source, address), [going, seen, address]);
  const inBoth = going.items.length - found.missing.length;
  return (
    <>
      {inBoth === 0 && found.added.length > 0 && <p>{t('studio.check.none_in_common')}</p>}
      <Changes found={found} beside="live" />
    </>
  );
}

/** What can be compared with what employees see, and how far it has come. */
function Known({ seen, standing }: { seen: Seen; standing: Standing }) {
  const { t, dateTime, number } = useI18n();
  const published = useDesk(({ book }) => book.feed.published);
  const since = standing !== 'other' && published?.source === seen.source ? published.liveSince : undefined;
  const minutes = number(minutesAfterStart.most);
  return (
    <dl className={styles.known}>
      <div>
        <dt>{t('studio.check.fingerprint')}</dt>
        <dd>{seen.fingerprint ? aloud(seen.fingerprint) : t('studio.check.no_fingerprint')}</dd>
        <dd className={styles.hint}>{t('studio.check.fingerprint_hint', { page: t('ledger.title') })}</dd>
      </div>
      {since !== undefined && (
        <>
          <div>
            <dt>{t('studio.check.since')}</dt>
            <dd>{dateTime(since)}</dd>
          </div>
          <div>
            <dt>{t('studio.check.everyone')}</dt>
            <dd>{dateTime(reachOf(since).by)}</dd>
            <dd className={styles.hint}>{t('studio.check.everyone_hint', { minutes })}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
