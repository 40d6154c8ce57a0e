import type { ReactNode, Ref } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { titleOf, wordingsOf } from '@/lib/feed/item.ts';
import { cleanLink } from '@/lib/feed/parse/clean-link.ts';
import { isSafeLink } from '@/lib/feed/parse/link.ts';
import { linkOf } from '@/lib/feed/post-link.ts';
import { networkName } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { ItemTags } from '../suggestion/ItemTags.tsx';
import { useImage } from '../suggestion/use-image.ts';
import { Link } from '../ui/Link.tsx';
import { Angles } from './Angles.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './Material.module.css';
import type { Asking } from './use-question.ts';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
  heading: Ref<HTMLHeadingElement>;
  asking: Asking;
  /** Is there a newer one in its place? */
  superseded: boolean;
  /** What one has to know of it first. */
  children: ReactNode;
}

type Own = { own: SuggestionRecord['item']['_own_words'] };

/** What helps to write: why, questions and facts first; the company's wording folded away, so that nobody starts there. */
export function Material({ suggestion, feed, heading, asking, superseded, children }: Props) {
  const { t } = useI18n();
  const { item } = suggestion;
  const own = item._own_words;
  const image = useImage(item, feed);
  const link = linkOf(item);
  // The feed's words are read in its language, ours in the reader's.
  const speech = { dir: 'auto', lang: item.language } as const;
  return (
    <section className={styles.material} aria-label={titleOf(item)}>
      <h1 ref={heading} tabIndex={-1} className={styles.title} {...speech}>
        {titleOf(item)}
      </h1>
      <ItemTags suggestion={suggestion} draft={false} superseded={superseded} />
      {children}
      {own.why && (
        <div>
          <h2 className={styles.label}>{t('write.why')}</h2>
          <p {...speech}>{own.why}</p>
        </div>
      )}
      {own.angles.length > 0 && (
        <div>
          <h2 className={styles.label}>{t('write.angles')}</h2>
          <Angles angles={own.angles} language={item.language} asking={asking} />
        </div>
      )}
      <Facts item={item} />
      <Disclosure head={feed?.head} item={item} />
      {image && (
        <figure className={styles.figure}>
          <img src={image} alt={own.image_alt ?? ''} lang={item.language} />
          <Caption own={own} />
        </figure>
      )}
      {link && (
        <p>
          <Link to={link}>{t('write.read')}</Link>{' '}
          <span className={styles.hint}>{t('write.read_reveals')}</span>
        </p>
      )}
      <Theirs item={item} />
      <p className={styles.hint}>{t('gate.limits')}</p>
    </section>
  );
}

/** Whose picture it is, and that those in it agreed. */
function Caption({ own: { image_credit: credit, image_consent: agreed } }: Own) {
  const { t } = useI18n();
  return (
    <figcaption>
      {credit && <p>{t('write.image_by', { credit })}</p>}
      {agreed && <p>{t('write.image_agreed')}</p>}
    </figcaption>
  );
}

function Facts({ item }: { item: SuggestionRecord['item'] }) {
  const { t } = useI18n();
  const { facts } = item._own_words;
  if (facts.length === 0) return null;
  return (
    <div>
      <h2 className={styles.label}>{t('write.facts')}</h2>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact.text} dir="auto">
            <span lang={item.language}>{fact.text}</span> {fact.source && <Source source={fact.source} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Source({ source }: { source: string }) {
  const { t } = useI18n();
  if (isSafeLink(source)) {
    const { link } = cleanLink(source);
    return <Link to={link}>{new URL(link).hostname}</Link>;
  }
  return <span className={styles.source}>{t('write.source', { source })}</span>;
}

function Theirs({ item }: { item: SuggestionRecord['item'] }) {
  const { t, languageName } = useI18n();
  const wordings = wordingsOf(item);
  if (wordings.length === 0) return null;
  return (
    <details className={styles.theirs}>
      <summary>{t('write.theirs')}</summary>
      <p className={styles.hint}>{t('write.theirs_hint')}</p>
      {wordings.map(({ text, network, language }) => (
        <blockquote key={`${network}/${language}/${text}`} className={styles.wording}>
          {(network || language) && (
            <p className={styles.source}>
              {[network && networkName(network), language && languageName(language)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <p className={styles.text} lang={language} dir="auto">
            {text}
          </p>
        </blockquote>
      ))}
    </details>
  );
}
