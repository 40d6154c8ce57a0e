import { networks } from '@/lib/networks/index.ts';
import { fileAt } from '@/lib/studio/book.ts';
import { listAt } from '@/lib/studio/place.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk, useWhere } from '../desk.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Entries } from '../fields/Entries.tsx';
import { Language } from '../fields/Language.tsx';
import { TextField } from '../fields/TextField.tsx';
import styles from './Editor.module.css';

/** How the company would say it, for each network and language, side by side. Folded away, as it is for employees. */
export function Wordings() {
  const { t } = useI18n();
  const where = useWhere();
  const count = useDesk(({ book }) => listAt(fileAt(book, where), '_own_words.suggestions').length);
  return (
    <details className={styles.fold}>
      <summary>{t('studio.field.wordings', { n: count })}</summary>
      <div className={styles.section}>
        <TextField
          path="summary"
          label={t('studio.field.summary')}
          hint={t('studio.field.summary_hint')}
          long
        />
        <Variants />
        <TextField
          path="content_text"
          label={t('studio.field.content')}
          hint={t('studio.field.content_hint')}
          long
        />
      </div>
    </details>
  );
}

function Variants() {
  const { t } = useI18n();
  const all = [
    { value: '', label: t('studio.field.any_network') },
    ...Object.values(networks).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Entries
      path="_own_words.suggestions"
      label={t('studio.field.variants')}
      hint={t('studio.field.variants_hint')}
      name={(n) => t('studio.wording', { n })}
      add={t('studio.field.variant_add')}
      abreast
    >
      {(place) => (
        <>
          <Choice path={`${place}.network`} label={t('studio.field.network')} options={all} />
          <Language
            path={`${place}.language`}
            label={t('studio.field.language')}
            unset={t('studio.field.language_same')}
          />
          <TextField path={`${place}.text`} label={t('studio.field.text')} long />
        </>
      )}
    </Entries>
  );
}
