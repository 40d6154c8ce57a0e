import type { ReactNode } from 'react';
import { pagePath } from '@/lib/browser/tabs.ts';
import { networkName } from '@/lib/networks/index.ts';
import type { Policy } from '@/lib/policy/index.ts';
import { nameOf } from '@/lib/policy/name.ts';
import { sortPhrases } from '@/lib/policy/phrases.ts';
import { useI18n } from '../app/i18n.tsx';
import { usePolicy } from '../app/use-policy.ts';
import { useWaiting } from '../app/use-waiting.ts';
import styles from './Company.module.css';

/** Everything that the company set, and what it cannot set; nothing where it set nothing. */
export function Company() {
  const { t } = useI18n();
  const policy = usePolicy();
  if (!policy.isSet) return null;
  return (
    <section className={styles.company} aria-labelledby="company">
      <h2 id="company">{t('company.title')}</h2>
      <p>{t('company.lead')}</p>
      <dl className={styles.entries}>
        <Feeds policy={policy} />
        <Choices policy={policy} />
        <Phrases policy={policy} />
        <Unused policy={policy} />
      </dl>
      <p className={styles.never}>
        <strong>{t('company.never')}</strong> {t('company.never_text')}
      </p>
    </section>
  );
}

function Entry({ name, note, children }: { name: string; note?: string | false; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note && <p className={styles.note}>{note}</p>}
      </dd>
    </div>
  );
}

function Feeds({ policy }: { policy: Policy }) {
  const { t } = useI18n();
  const waiting = useWaiting() ?? [];
  const { feeds, inlineFeeds, lockFeeds } = policy;
  if (feeds.length + inlineFeeds.length === 0 && !lockFeeds) return null;
  return (
    <Entry name={t('company.feeds')} note={t(lockFeeds ? 'company.locked' : 'company.unlocked')}>
      <ul className={styles.list}>
        {feeds.map((url) => (
          <li key={url}>
            <bdi>{url}</bdi>
            {waiting.some((feed) => feed.url === url && !feed.isAllowed) && (
              <p className={styles.note}>
                {t('company.waiting')} <a href={pagePath('welcome')}>{t('company.to_door')}</a>
              </p>
            )}
          </li>
        ))}
        {inlineFeeds.map((source) => (
          <li key={source}>
            <bdi>{nameOf(source)}</bdi>
            <p className={styles.note}>{t('company.inline')}</p>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function Choices({ policy: { networks, language } }: { policy: Policy }) {
  const { t, list, languageName } = useI18n();
  return (
    <>
      {networks.length > 0 && (
        <Entry name={t('settings.networks')} note={t('company.preset')}>
          {list(networks.map(networkName))}
        </Entry>
      )}
      {language && (
        <Entry name={t('settings.language')} note={t('company.preset')}>
          {languageName(language)}
        </Entry>
      )}
    </>
  );
}

function Phrases({ policy }: { policy: Policy }) {
  const { t, dateTime } = useI18n();
  const { confidential, embargoed } = sortPhrases(policy, Date.now());
  return (
    <>
      {confidential.length > 0 && (
        <Entry name={t('company.confidential')} note={t('company.phrases_hint')}>
          <ul className={styles.list}>
            {confidential.map((phrase) => (
              <li key={phrase} dir="auto">
                {phrase}
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {embargoed.length > 0 && (
        <Entry name={t('company.embargoed')} note={confidential.length === 0 && t('company.phrases_hint')}>
          <ul className={styles.list}>
            {embargoed.map(({ phrase, until }) => (
              <li key={phrase} dir="auto">
                {t('company.embargo', { phrase, date: dateTime(until) })}
              </li>
            ))}
          </ul>
        </Entry>
      )}
    </>
  );
}

function Unused({ policy }: { policy: Policy }) {
  const { t } = useI18n();
  const { unused } = policy;
  const { policing, ended } = sortPhrases(policy, Date.now());
  if (unused.length + policing.length + ended.length === 0) return null;
  return (
    <Entry name={t('company.unused')}>
      <ul className={styles.list}>
        {unused.map(({ path, why }) => (
          <li key={path}>{t(`company.unused.${why}`, { path })}</li>
        ))}
        {ended.map((phrase) => (
          <li key={phrase} dir="auto">
            {t('company.unused.ended', { phrase })}
          </li>
        ))}
        {policing.map((phrase) => (
          <li key={phrase} dir="auto">
            {t('company.unused.polices', { phrase })}
          </li>
        ))}
      </ul>
    </Entry>
  );
}
