import { type ReactNode, useId, useRef } from 'react';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { entryMoved, entryRemoved, fileAt, typed } from '@/lib/studio/book.ts';
import { listAt } from '@/lib/studio/place.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWhere, useWorkbook } from '../desk.tsx';
import { EntryTools } from './EntryTools.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';

interface Props {
  /** Of a list of objects: `_own_words.facts`. */
  path: string;
  label: string;
  hint?: string;
  name: (n: number) => string;
  add: string;
  /** What a new one begins with. */
  blank?: JsonObject;
  /** Side by side, where there is room. */
  abreast?: boolean;
  /** Its name stands above it already: it is only read aloud. */
  named?: boolean;
  /** The fields of one entry, at its place. */
  children: (place: string, index: number) => ReactNode;
}

/** A list of things with several fields each: facts, wordings, links, people. */
export function Entries({
  path,
  label,
  hint,
  name,
  add,
  blank = {},
  abreast = false,
  named = false,
  children,
}: Props) {
  const id = useId();
  const where = useWhere();
  const { write, act } = useWorkbook();
  const { t } = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const count = useDesk(({ book }) => listAt(fileAt(book, where), path).length);
  const append = () => {
    write((book) => typed(book, where, `${path}[${count}]`, blank, Date.now()));
    requestAnimationFrame(() => {
      const entry = list.current?.children[count];
      entry?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    });
  };
  return (
    <fieldset className={styles.list} data-field={path}>
      <legend className={named ? 'visually-hidden' : undefined}>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <FieldAdvice id={`${id}-advice`} path={path} />
      <ol ref={list} className={abreast ? styles.abreast : styles.entries}>
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is where it stands; its words change with each letter
          <li key={index} className={styles.group}>
            <div className={styles.groupHead}>
              <span>{name(index + 1)}</span>
              <EntryTools
                name={name(index + 1)}
                isFirst={index === 0}
                isLast={index === count - 1}
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
            </div>
            {children(`${path}[${index}]`, index)}
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
