import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { titleOf, wordingsOf } from '@/lib/feed/item.ts';
import { isSafeLink } from '@/lib/feed/parse/link.ts';
import { useI18n } from '../app/i18n.tsx';
import { ItemTags } from '../suggestion/ItemTags.tsx';
import { useImage } from '../suggestion/use-image.ts';
import { Link } from '../ui/Link.tsx';
import styles from './Material.module.css';
import { Standing } from './Standing.tsx';

/** What helps to write: why, questions and facts first; the company's wording folded away, so that nobody starts there. */
export function Material({
  suggestion,
  feed,
}: {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
}) {
  const { t } = useI18n();
  const { item } = suggestion;
  const own = item._own_words;
  const image = useImage(item, feed);
  return (
    <section className={styles.material} dir="auto" lang={item.language}>
      <h1 className={styles.title}>{titleOf(item)}</h1>
      <ItemTags suggestion={suggestion} draft={false} />
      <Standing suggestion={suggestion} />
      {own.why && (
        <p>
          <span className={styles.label}>{t('write.why')}</span> {own.why}
        </p>
      )}
      {own.angles.length > 0 && (
        <div>
          <h2 className={styles.label}>{t('write.angles')}</h2>
          <ul className={styles.angles}>
            {own.angles.map((angle) => (
              <li key={angle}>{angle}</li>
            ))}
          </ul>
        </div>
      )}
      {own.facts.length > 0 && (
        <div>
          <h2 className={styles.label}>{t('write.facts')}</h2>
          <ul className={styles.facts}>
            {own.facts.map((fact) => (
              <li key={fact.text}>
                {fact.text} {fact.source && <Source source={fact.source} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {image && (
        <figure className={styles.figure}>
          <img src={image} alt={own.image_alt ?? ''} />
          {own.image_credit && <figcaption>{t('write.image_by', { credit: own.image_credit })}</figcaption>}
        </figure>
      )}
      <Theirs item={item} />
      <p className={styles.hint}>{t('gate.limits')}</p>
    </section>
  );
}

function Source({ source }: { source: string }) {
  const { t } = useI18n();
  if (isSafeLink(source)) return <Link to={source}>{new URL(source).hostname}</Link>;
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
        <blockquote
          key={`${network}/${language}/${text}`}
          className={styles.wording}
          lang={language}
          dir="auto"
        >
          {(network || language) && (
            <p className={styles.source}>
              {[network, language && languageName(language)].filter(Boolean).join(' · ')}
            </p>
          )}
          <p className={styles.text}>{text}</p>
        </blockquote>
      ))}
    </details>
  );
}
