import { type ReactNode, useId, useRef } from 'react';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { EntryTools } from './EntryTools.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';
import { ListField } from './ListField.tsx';
import { useEntries } from './use-entries.ts';

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
  const list = useRef<HTMLOListElement>(null);
  const { entries, set, move, remove } = useEntries(path, name);
  const count = entries.length;
  const append = () => {
    set(count, blank);
    requestAnimationFrame(() => {
      const entry = list.current?.children[count];
      entry?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    });
  };
  return (
    <ListField {...{ path, label, hint, add, named }} onAdd={append}>
      <ol ref={list} className={abreast ? styles.abreast : styles.entries}>
        {entries.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is where it stands; its words change with each letter
          <li key={index} className={styles.group}>
            <div className={styles.groupHead}>
              <span>{name(index + 1)}</span>
              <EntryTools {...{ name: name(index + 1), index, count }} onMove={move} onRemove={remove} />
            </div>
            {children(`${path}[${index}]`, index)}
            <FieldAdvice id={`${id}-${index}`} path={`${path}[${index}]`} />
          </li>
        ))}
      </ol>
    </ListField>
  );
}
