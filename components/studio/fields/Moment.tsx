import { useId, useState } from 'react';
import { isoIn, localParts, ownZone, zones } from '@/lib/studio/zoned.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../desk.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';

interface Props {
  path: string;
  label: string;
  hint: string;
  /** The time of a day that is chosen without one: the start of a start, the end of an end. */
  usual: string;
}

/** A day, a time and the zone whose clocks they are on. The file keeps the zone's offset on that day. */
export function Moment({ path, label, hint, usual }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [iso, set] = useText(path);
  const [zone, setZone] = useState(ownZone);
  const parts = localParts(iso);
  // Written on other clocks than those of the zone shown: then it is these that are shown.
  const isElsewhere = parts && isoIn(parts.date, parts.time, zone)?.slice(-6) !== parts.offset;
  const write = (date: string, time: string, on = zone) =>
    set(date && (isoIn(date, time || usual, on) ?? ''));
  const shown = isElsewhere ? parts.offset : zone;
  return (
    <fieldset className={styles.list} data-field={path}>
      <legend>{label}</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <div className={styles.moment}>
        <input
          type="date"
          className={styles.input}
          aria-label={t('studio.field.day')}
          aria-describedby={`${id}-hint ${id}-advice`}
          value={parts?.date ?? ''}
          onChange={({ target }) => write(target.value, parts?.time ?? '')}
        />
        <input
          type="time"
          className={styles.input}
          aria-label={t('studio.field.time')}
          disabled={!parts}
          value={parts?.time ?? ''}
          onChange={({ target }) => write(parts?.date ?? '', target.value)}
        />
        {parts && (
          <select
            className={styles.select}
            aria-label={t('studio.field.zone')}
            value={shown}
            onChange={({ target }) => {
              setZone(target.value);
              write(parts.date, parts.time, target.value);
            }}
          >
            {isElsewhere && <option value={parts.offset}>UTC{parts.offset}</option>}
            {zones().map((name) => (
              <option key={name} value={name}>
                {name.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        )}
        {iso !== '' && (
          <Button look="quiet" onClick={() => set('')}>
            {t('studio.field.clear')}
          </Button>
        )}
      </div>
      {iso !== '' && !parts && <p className={styles.hint}>{t('studio.field.odd_date', { found: iso })}</p>}
      <FieldAdvice id={`${id}-advice`} path={path} />
    </fieldset>
  );
}
