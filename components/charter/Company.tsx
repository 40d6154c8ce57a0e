import { pagePath } from '@/lib/browser/tabs.ts';
import type { FeedRecord } from '@/lib/database/records.ts';
import { type Advice, type CompanySide, companySideOf } from '@/lib/feed/company-side.ts';
import { useI18n } from '../app/i18n.tsx';
import { Figures } from '../ui/Figures.tsx';
import { Link } from '../ui/Link.tsx';
import styles from './Charter.module.css';
import { Part, speechIn } from './Part.tsx';
import { People } from './People.tsx';
import { Phrases } from './Phrases.tsx';

/** What one feed says of the company's side: first what it promises, then what it asks, then what helps. */
export function Company({ feed }: { feed: FeedRecord }) {
  const { t } = useI18n();
  const side = companySideOf(feed.head);
  const { language } = feed.head;
  const speech = speechIn(language);
  return (
    <section className={styles.company} aria-labelledby={`feed-${feed.id}`}>
      <header className={styles.head}>
        <h2 id={`feed-${feed.id}`} {...speech}>
          {feed.head.title}
        </h2>
        {side.title && <p {...speech}>{side.title}</p>}
        {side.version && <p className={styles.soft}>{t('charter.version', { version: side.version })}</p>}
      </header>
      <Commitments side={side} language={language} />
      <Rules title={t('charter.dos')} rules={side.dos} language={language} />
      <Rules title={t('charter.donts')} rules={side.donts} language={language} />
      {side.link && (
        <p>
          <Link to={side.link}>{t('charter.whole')}</Link>
        </p>
      )}
      <Disclosure phrases={side.disclosure} />
      <Pages links={side.links} language={language} />
      <Results results={side.results} language={language} />
      <People title={t('charter.leaders')} people={side.leaders} />
      <People title={t('charter.champions')} people={side.champions} />
      <Phrases phrases={side.phrases} language={language} />
      <Contact contact={side.contact} />
      <Mix mix={side.mix} />
    </section>
  );
}

interface InLanguage {
  language: string | undefined;
}

function Commitments({ side, language }: { side: CompanySide } & InLanguage) {
  const { t } = useI18n();
  const { commitments, dos, donts } = side;
  const speech = speechIn(language);
  // Where rules are laid down, that nothing is given in return is worth a line.
  if (commitments.length === 0 && dos.length + donts.length === 0) return null;
  return (
    <Part title={t('charter.commitments')}>
      {commitments.length === 0 && <p className={styles.soft}>{t('charter.no_commitments')}</p>}
      <ul className={styles.commitments}>
        {commitments.map(({ text, link }) => (
          <li key={text}>
            <span {...speech}>{text}</span> {link && <Link to={link}>{t('charter.more')}</Link>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Rules({ title, rules, language }: { title: string; rules: readonly Advice[] } & InLanguage) {
  const speech = speechIn(language);
  if (rules.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={styles.rules}>
        {rules.map(({ text, why }) => (
          <li key={text} {...speech}>
            <p>{text}</p>
            {why && <p className={styles.soft}>{why}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Disclosure({ phrases }: { phrases: CompanySide['disclosure'] }) {
  const { t, languageName } = useI18n();
  if (phrases.length === 0) return null;
  return (
    <Part title={t('charter.disclosure')}>
      <dl className={styles.pairs}>
        {phrases.map(([language, phrase]) => (
          <div key={language}>
            <dt>{languageName(language)}</dt>
            <dd {...speechIn(language)}>{phrase}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Pages({ links, language }: { links: CompanySide['links'] } & InLanguage) {
  const { t } = useI18n();
  const speech = speechIn(language);
  if (links.length === 0) return null;
  return (
    <Part title={t('charter.links')}>
      <ul className={styles.lines}>
        {links.map(({ title, link }) => (
          <li key={`${title} ${link}`} {...speech}>
            <Link to={link}>{title}</Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Results({ results, language }: { results: CompanySide['results'] } & InLanguage) {
  const { t } = useI18n();
  const speech = speechIn(language);
  if (results.length === 0) return null;
  return (
    <Part title={t('charter.results')}>
      <dl className={styles.pairs}>
        {results.map(({ period, text, link }) => (
          <div key={`${period} ${text}`}>
            <dt {...speech}>{period}</dt>
            <dd>
              <span {...speech}>{text}</span> {link && <Link to={link}>{t('charter.more')}</Link>}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Contact({ contact }: Pick<CompanySide, 'contact'>) {
  const { t } = useI18n();
  if (!contact) return null;
  return (
    <Part title={t('charter.contact')}>
      <p>
        <bdi>{contact}</bdi>
      </p>
      <p>
        <a className={styles.invite} href={pagePath('suggest')}>
          {t('suggest.invite')}
        </a>
      </p>
    </Part>
  );
}

function Mix({ mix }: Pick<CompanySide, 'mix'>) {
  const { t, percent } = useI18n();
  if (mix.length === 0) return null;
  return (
    <Part title={t('charter.mix')} hint={t('charter.mix_hint')}>
      <Figures figures={mix.map(([of, part]) => [t(`charter.mix.${of}`), percent(part)])} />
    </Part>
  );
}
