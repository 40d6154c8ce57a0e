import { type KeyboardEvent, useId, useRef } from 'react';
import { entryMoved, entryRemoved, fileAt, typed } from '@/lib/studio/book.ts';
import { listAt } from '@/lib/studio/place.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWhere, useWorkbook } from '../desk.tsx';
import { EntryTools } from './EntryTools.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';
import { TextBox } from './TextBox.tsx';

interface Props {
  /** Of a list of texts: `_own_words.angles`. */
  path: string;
  label: string;
  hint?: string;
  /** What one of them is called, with its number, which a screen reader says. */
  name: (n: number) => string;
  add: string;
  placeholder?: string;
  lang?: string | undefined;
}

/** A list of short texts: questions, terms, hashtags. Enter goes on with the next one. */
export function Lines({ path, label, hint, name, add, placeholder, lang }: Props) {
  const id = useId();
  const where = useWhere();
  const { write, act } = useWorkbook();
  const { t } = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const lines = useDesk(({ book }) => listAt(fileAt(book, where), path));
  const set = (index: number, text: string) =>
    write((book) => typed(book, where, `${path}[${index}]`, text, Date.now()));
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus());
  const append = () => {
    // A blank one is there already: one goes on with that.
    const blank = lines.findIndex((line) => line === '' || line === null);
    if (blank < 0) set(lines.length, '');
    focus(blank < 0 ? lines.length : blank);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) append();
  };
  return (
    <fieldset className={styles.list} data-field={path}>
      <legend>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <FieldAdvice id={`${id}-advice`} path={path} />
      <ol ref={list} className={styles.entries}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is where it stands; its words change with each letter
          <li key={index} className={styles.entry}>
            <TextBox
              single
              value={typeof line === 'string' ? line : ''}
              onType={(text) => set(index, text)}
              onKeyDown={onKeyDown}
              aria-label={name(index + 1)}
              aria-describedby={`${id}-${index}`}
              placeholder={placeholder}
              lang={lang}
            />
            <EntryTools
              name={name(index + 1)}
              isFirst={index === 0}
              isLast={index === lines.length - 1}
              onMove={(by) =>
                act('entry_moved', name(index + 1), (book) =>
                  entryMoved(book, where, path, index, index + by, Date.now()),
                )
              }
              onRemove={() =>
                act('entry_removed', name(index + 1), (book) =>
                  entryRemoved(book, where, path, index, Date.now()),
                )
              }
            />
            <FieldAdvice id={`${id}-${index}`} path={`${path}[${index}]`} />
          </li>
        ))}
      </ol>
      <Button look="quiet" onClick={append}>
        {t('studio.add', { what: add })}
      </Button>
    </fieldset>
  );
}
