import { fileAt } from '@/lib/studio/book.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk, useWhere } from '../desk.tsx';
import { Entries } from '../fields/Entries.tsx';
import { Lines } from '../fields/Lines.tsx';
import { TextField } from '../fields/TextField.tsx';
import styles from './Editor.module.css';

/** What it is about, and what helps somebody find their own words for it. */
export function Point() {
  const { t } = useI18n();
  const where = useWhere();
  const lang = useLanguage();
  // JSON Feed has two fields for it; the one that is there already is the one that goes with a post.
  const link = useDesk(({ book }) => ('external_url' in fileAt(book, where) ? 'external_url' : 'url'));
  return (
    <section className={styles.section}>
      <TextField
        path="title"
        label={t('studio.field.title')}
        hint={t('studio.field.title_hint')}
        lang={lang}
      />
      <TextField
        path="_own_words.why"
        label={t('studio.field.why')}
        hint={t('studio.field.why_hint')}
        lang={lang}
        long
      />
      <Angles lang={lang} />
      <Facts lang={lang} />
      <TextField
        path={link}
        label={t('studio.field.link')}
        hint={t('studio.field.link_hint')}
        inputMode="url"
        placeholder="https://"
      />
    </section>
  );
}

function Angles({ lang }: { lang: string | undefined }) {
  const { t } = useI18n();
  return (
    <Lines
      path="_own_words.angles"
      label={t('studio.field.angles')}
      hint={t('studio.field.angles_hint')}
      name={(n) => t('studio.angle', { n })}
      add={t('studio.field.angle_add')}
      placeholder={t('studio.field.angle_example')}
      lang={lang}
    />
  );
}

function Facts({ lang }: { lang: string | undefined }) {
  const { t } = useI18n();
  return (
    <Entries
      path="_own_words.facts"
      label={t('studio.field.facts')}
      hint={t('studio.field.facts_hint')}
      name={(n) => t('studio.fact', { n })}
      add={t('studio.field.fact_add')}
    >
      {(place) => (
        <div className={styles.fact}>
          <TextField path={`${place}.text`} label={t('studio.field.fact')} lang={lang} />
          <TextField path={`${place}.source`} label={t('studio.field.source')} />
        </div>
      )}
    </Entries>
  );
}

/** The language a suggestion is written in: its own, or that of the feed. */
export function useLanguage(): string | undefined {
  const where = useWhere();
  return useDesk(({ book }) => {
    const { language = book.feed.head.language } = fileAt(book, where);
    return typeof language === 'string' && language !== '' ? language : undefined;
  });
}
