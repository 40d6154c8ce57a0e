import { useId } from 'react';
import { isSafeLink } from '@/lib/feed/parse/link.ts';
import { normalised } from '@/lib/suggest/text.ts';
import { useI18n } from '../app/i18n.tsx';
import { useSettled } from '../app/use-settled.ts';
import { Field } from '../ui/Field.tsx';
import { LinkParts } from '../writing/LinkParts.tsx';
import styles from './Suggest.module.css';
import type { Written } from './use-suggesting.ts';

interface Props {
  written: Written;
  /** The link as it is copied. */
  link: string;
}

/** What it is about, the link with what in it could name someone, and what one would ask or say. */
export function Fields({ written, link }: Props) {
  const { t } = useI18n();
  const { value, change } = written;
  return (
    <>
      <Field
        label={t('suggest.about')}
        hint={t('suggest.about_hint')}
        value={value.title}
        dir="auto"
        onChange={({ target }) => change({ title: target.value })}
      />
      <div className={styles.link}>
        <Field
          label={t('suggest.link')}
          hint={t('suggest.link_hint')}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          value={value.link}
          // What was chosen about one address says nothing of another.
          onChange={({ target }) => change({ link: target.value, linkChoice: undefined })}
        />
        <LinkNotes written={written} link={link} />
      </div>
      <Angle value={value.angle} onChange={(angle) => change({ angle })} />
    </>
  );
}

/** What a link would tell of the person, and whether others could open it. */
function LinkNotes({ written, link }: Props) {
  const { t } = useI18n();
  const { value, change } = written;
  const given = normalised(value).link;
  const isClosed = useSettled(given !== '' && !isSafeLink(given), value.link);
  const isWeb = /^https?:/i.test(given) && URL.canParse(given);
  return (
    <>
      <p className={styles.note} role="status">
        {isClosed ? t('suggest.link_closed') : ''}
      </p>
      {isWeb && (
        <LinkParts
          {...{ given, link }}
          whose="own"
          choice={value.linkChoice}
          onChoose={(linkChoice) => change({ linkChoice })}
        />
      )}
    </>
  );
}

function Angle({ value, onChange }: { value: string; onChange: (angle: string) => void }) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('suggest.angle')}</label>
      <textarea
        id={id}
        className={styles.angle}
        dir="auto"
        rows={6}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={styles.note}>
        {t('suggest.angle_hint')}
      </p>
    </div>
  );
}
