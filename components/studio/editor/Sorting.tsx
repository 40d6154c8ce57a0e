import { useDeferredValue } from 'react';
import { kinds } from '@/lib/feed/format.ts';
import { projectOf } from '@/lib/studio/book.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Language } from '../fields/Language.tsx';
import { Lines } from '../fields/Lines.tsx';
import { YesNo } from '../fields/YesNo.tsx';
import styles from './Editor.module.css';

const formats = ['text', 'photo', 'video', 'document'] as const;

/** What kind of suggestion it is, and what may be repeated. */
export function Sorting({ item }: { item: string }) {
  const { t } = useI18n();
  return (
    <details className={styles.fold}>
      <summary>{t('studio.field.more')}</summary>
      <div className={styles.section}>
        <Kinds />
        <Language
          path="language"
          label={t('studio.field.language')}
          unset={t('studio.field.language_feed')}
        />
        <Terms />
        <Supersedes item={item} />
      </div>
    </details>
  );
}

function Kinds() {
  const { t } = useI18n();
  const unset = { value: '', label: t('studio.field.unset') };
  return (
    <>
      <div className={styles.pair}>
        <Choice
          path="_own_words.kind"
          label={t('studio.field.kind')}
          hint={t('studio.field.kind_hint')}
          options={[unset, ...kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]}
        />
        <Choice
          path="_own_words.format"
          label={t('studio.field.format')}
          hint={t('studio.field.format_hint')}
          options={[
            unset,
            ...formats.map((format) => ({ value: format, label: t(`studio.format.${format}`) })),
          ]}
        />
      </div>
      <YesNo
        path="_own_words.promotional"
        label={t('studio.field.promotional')}
        hint={t('studio.field.promotional_hint')}
      />
      <YesNo
        path="_own_words.rewarded"
        label={t('studio.field.rewarded')}
        hint={t('studio.field.rewarded_hint')}
      />
    </>
  );
}

function Terms() {
  const { t } = useI18n();
  return (
    <>
      <Lines
        path="_own_words.keep"
        label={t('studio.field.keep')}
        hint={t('studio.field.keep_hint')}
        name={(n) => t('studio.term', { n })}
        add={t('studio.field.keep_add')}
      />
      <Lines
        path="_own_words.hashtags"
        label={t('studio.field.hashtags')}
        name={(n) => t('studio.hashtag', { n })}
        add={t('studio.field.hashtag_add')}
        placeholder="#"
      />
      <Lines
        path="tags"
        label={t('studio.field.tags')}
        hint={t('studio.field.tags_hint')}
        name={(n) => t('studio.tag', { n })}
        add={t('studio.field.tag_add')}
      />
    </>
  );
}

/** The suggestion it takes the place of, chosen by its title. */
function Supersedes({ item }: { item: string }) {
  const { t } = useI18n();
  // Hundreds of titles wait until what is typed is drawn.
  const book = useDeferredValue(useDesk((desk) => desk.book));
  const others = projectOf(book).items.filter(({ key }) => key !== item);
  const options = others.flatMap(({ file }) =>
    typeof file.id === 'string' ? [{ value: file.id, label: titleIn(file) || file.id }] : [],
  );
  return (
    <Choice
      path="_own_words.supersedes"
      label={t('studio.field.supersedes')}
      hint={t('studio.field.supersedes_hint')}
      options={[{ value: '', label: t('studio.field.supersedes_none') }, ...options]}
    />
  );
}
