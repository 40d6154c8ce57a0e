import { useId } from 'react';
import { ownName } from '@/lib/i18n/formats.ts';
import { readHead } from '@/lib/studio/read.ts';
import { useDesk, useField } from '../desk.tsx';
import { FieldAdvice } from '../fields/FieldAdvice.tsx';
import fields from '../fields/Fields.module.css';
import { TextBox } from '../fields/TextBox.tsx';
import { useSpeaker } from './use-feed.ts';

const sampleName = 'Aurore Rail';

/** The phrase of one language. It keeps its line when it is emptied. */
export function PhraseField({ path, language }: { path: string; language: string }) {
  const id = useId();
  const { value, set } = useField(path);
  const speak = useSpeaker();
  const title = useDesk(({ book }) => readHead(book.feed.head).title);
  const name = title === '…' ? sampleName : title;
  return (
    <div className={fields.field} data-field={path}>
      <label htmlFor={id}>{ownName(language)}</label>
      <TextBox
        id={id}
        value={typeof value === 'string' ? value : ''}
        onType={set}
        single
        lang={language}
        placeholder={speak(language).t('studio.company.disclosure_example', { name })}
        aria-describedby={`${id}-advice`}
      />
      <FieldAdvice id={`${id}-advice`} path={path} />
    </div>
  );
}
