import { useId, useState } from 'react';
import { hoursBetween, minutesAfterStart } from '@/lib/feed/schedule.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextBox } from '../fields/TextBox.tsx';
import styles from './Life.module.css';

/** What can become of a suggestion that is out; or of all of them. */
export type Kind = 'corrected' | 'paused' | 'withdrawn' | 'all';

interface Props {
  kind: Kind;
  title: string;
  /** The note it has already. */
  note?: string;
  onDo: (note: string) => void;
  onClose: () => void;
}

/** Whoever may have posted is to be told something. */
const needNote: ReadonlySet<Kind> = new Set(['corrected', 'withdrawn']);

/** Asks for what people are told, and says what happens then. */
export function NoteDialog({ kind, title, note: first = '', onDo, onClose }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [note, setNote] = useState(first);
  const [isMissing, setMissing] = useState(false);
  const done = () => {
    if (needNote.has(kind) && note.trim() === '') return setMissing(true);
    onDo(note.trim());
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{t(`studio.life.${kind}.what`)}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{t('studio.life.note')}</label>
        <TextBox
          id={id}
          value={note}
          onType={setNote}
          aria-describedby={`${id}-example ${id}-missing`}
          aria-invalid={isMissing && note.trim() === ''}
        />
        <p id={`${id}-example`} className={styles.hint}>
          {t(`studio.life.${kind}.example`)}
        </p>
        <p id={`${id}-missing`} className={styles.missing} role="alert">
          {isMissing && note.trim() === '' && t('studio.life.note_missing')}
        </p>
      </div>
      <Reach />
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" onClick={done}>
          {t(`studio.life.${kind}.do`)}
        </Button>
      </div>
    </Dialog>
  );
}

/** When people are told, and what comes back of it: nothing. */
function Reach() {
  const { t, number } = useI18n();
  const reach = { hours: number(hoursBetween.most), minutes: number(minutesAfterStart.most) };
  return (
    <div className={styles.hint}>
      <p>{t('studio.life.reach', reach)}</p>
      <p>{t('studio.life.nobody_learns')}</p>
    </div>
  );
}
