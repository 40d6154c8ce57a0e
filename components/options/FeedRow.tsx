import { useId, useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import { requestHost } from '@/lib/browser/permissions.ts';
import { pagePath } from '@/lib/browser/tabs.ts';
import type { FeedRecord } from '@/lib/database/records.ts';
import { saysItsSide } from '@/lib/feed/charter.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { aloud } from '@/lib/feed/fingerprint.ts';
import { isFetched } from '@/lib/feed/store.ts';
import { unsubscribe } from '@/lib/feed/subscriptions.ts';
import { isPlainKey, type Translator } from '@/lib/i18n/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { usePolicy } from '../app/use-policy.ts';
import { useSaid } from '../app/use-said.tsx';
import { PersonalFeed } from '../feed/PersonalFeed.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ChangeAddress, hasMoved } from './ChangeAddress.tsx';
import styles from './Feeds.module.css';
import { FeedTrouble } from './FeedTrouble.tsx';
import { Removing } from './Removing.tsx';

interface Props {
  feed: FeedRecord;
  onRemoved: () => void;
  onMoved: () => void;
}

/** One feed: where it comes from, how it stands, and what one can do about it. */
export function FeedRow({ feed, onRemoved, onMoved }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [removing, setRemoving] = useState(false);
  const { lockFeeds } = usePolicy();
  const isCompanys = Boolean(feed.preset || feed.inline);
  const isKept = isCompanys && lockFeeds;
  const { title } = feed.head;
  const change = <ChangeAddress feed={feed} onMoved={onMoved} />;
  return (
    <li className={styles.feed}>
      <h3 id={id} dir="auto">
        {title}
      </h3>
      <Source feed={feed} isCompanys={isCompanys} />
      <CompanySide feed={feed} />
      <FeedTrouble feed={feed}>{!isCompanys && hasMoved(feed) && change}</FeedTrouble>
      <Remarks feed={feed} />
      <div className={styles.actions}>
        {isFetched(feed) && <Reading feed={feed} />}
        {isFetched(feed) && !isCompanys && !hasMoved(feed) && change}
        {isKept ? (
          <p className={styles.note}>{t('company.kept')}</p>
        ) : (
          <Button look="danger" aria-describedby={id} onClick={() => setRemoving(true)}>
            {t('settings.remove')}
          </Button>
        )}
      </div>
      {removing && (
        <Removing
          title={title}
          onClose={() => setRemoving(false)}
          onRemove={() => void unsubscribe(feed).then(onRemoved)}
        />
      )}
    </li>
  );
}

/** Where a feed comes from, when it was read, and what colleagues can compare. */
function Source({ feed, isCompanys }: { feed: FeedRecord; isCompanys: boolean }) {
  const { t, dateTime } = useI18n();
  return (
    <>
      {isCompanys && (
        <p>
          <Tag>{t('company.tag')}</Tag>
        </p>
      )}
      <p className={styles.note}>
        <bdi>{whereFrom(feed, t)}</bdi>
      </p>
      {feed.goodAt && isFetched(feed) && (
        <p className={styles.note}>{t('settings.good_at', { date: dateTime(feed.goodAt) })}</p>
      )}
      <Fingerprint of={feed.fingerprint} />
    </>
  );
}

function Fingerprint({ of }: { of: string | undefined }) {
  const { t } = useI18n();
  if (!of) return null;
  return (
    <>
      <p className={styles.note}>
        {t('settings.fingerprint')} <span className={styles.mono}>{aloud(of)}</span>
      </p>
      <p className={styles.note}>{t('settings.fingerprint_hint')}</p>
    </>
  );
}

function whereFrom({ sample, inline, url }: FeedRecord, t: Translator['t']): string {
  if (inline) return t('company.inside');
  return sample ? t('settings.in_extension') : url;
}

/** The way to what the company says of its side, where it says something. */
function CompanySide({ feed }: { feed: FeedRecord }) {
  const { t } = useI18n();
  if (!saysItsSide(feed.head)) return null;
  return (
    <p>
      <a href={pagePath('charter')}>{t('charter.see')}</a>
    </p>
  );
}

/** Reading by hand, after saying what it reveals; with the permission first when that is what is missing. */
function Reading({ feed }: { feed: FeedRecord }) {
  const { t } = useI18n();
  const [reading, setReading] = useState(false);
  const [said, say] = useSaid();
  const [failed, setFailed] = useState<{ error: FeedErrorKey; goodAt: number | undefined }>();
  const refused = feed.error === 'feed.error.permission';
  const { hostname: host } = new URL(feed.url);
  const invitation = refused ? t('settings.allow', { host }) : t('settings.refresh');
  const read = () => {
    if (reading) return;
    // Asking where it is granted already shows nothing; where it is not, the browser wants it within the click.
    const asked = requestHost(feed.url);
    setReading(true);
    void asked
      .then((granted) =>
        granted ? ask('feed.refresh', { feedId: feed.id, reason: refused ? 'allow' : 'manual' }) : undefined,
      )
      .finally(() => setReading(false))
      .then((outcome) => {
        setFailed(outcome && !outcome.ok ? { error: outcome.error, goodAt: feed.goodAt } : undefined);
        if (outcome) say(t(outcome.ok ? 'settings.read' : 'feed.error.title'));
      });
  };
  return (
    <>
      <Button onClick={read} aria-disabled={reading}>
        {reading ? t('welcome.reading') : invitation}
      </Button>
      <span className={styles.note}>{t('settings.refresh_reveals')}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {failed && failed.error !== feed.error && failed.goodAt === feed.goodAt && (
        <Notice tone="danger" role="alert">
          {t(failed.error)}
        </Notice>
      )}
    </>
  );
}

/** What looks personal in it, and what is wrong. */
function Remarks({ feed }: { feed: FeedRecord }) {
  return (
    <>
      <PersonalFeed feed={feed} />
      <Problems feed={feed} />
    </>
  );
}

function Problems({ feed }: { feed: FeedRecord }) {
  const { t } = useI18n();
  if (feed.problems.length === 0) return null;
  return (
    <details>
      <summary className={styles.note}>{t('settings.problems', { n: feed.problems.length })}</summary>
      <ul className={styles.problems}>
        {feed.problems.slice(0, 100).map(({ key, path }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same remark can stand twice, and the list never changes
          <li key={index}>
            <code>{path}</code> {isPlainKey(key) ? t(key) : key}
          </li>
        ))}
      </ul>
    </details>
  );
}
