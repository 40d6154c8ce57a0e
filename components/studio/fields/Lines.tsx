import { type KeyboardEvent, useId, useRef } from 'react';
import { EntryTools } from './EntryTools.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';
import { ListField } from './ListField.tsx';
import { TextBox } from './TextBox.tsx';
import { useEntries } from './use-entries.ts';

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
  const list = useRef<HTMLOListElement>(null);
  const { entries, set, move, remove } = useEntries(path, name);
  const append = () => {
    // A blank one is there already: one goes on with that.
    const blank = entries.findIndex((line) => line === '' || line === null);
    const index = blank < 0 ? entries.length : blank;
    if (blank < 0) set(index, '');
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus());
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) =>
    key === 'Enter' && !nativeEvent.isComposing && append();
  return (
    <ListField {...{ path, label, hint, add }} onAdd={append}>
      <ol ref={list} className={styles.entries}>
        {entries.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is where it stands; its words change with each letter
          <li key={index} className={styles.entry}>
            <TextBox
              single
              value={typeof line === 'string' ? line : ''}
              onType={(text) => set(index, text)}
              aria-label={name(index + 1)}
              aria-describedby={`${id}-${index}`}
              {...{ onKeyDown, placeholder, lang }}
            />
            <EntryTools
              {...{ name: name(index + 1), index }}
              count={entries.length}
              onMove={move}
              onRemove={remove}
            />
            <FieldAdvice id={`${id}-${index}`} path={`${path}[${index}]`} />
          </li>
        ))}
      </ol>
    </ListField>
  );
}
