import { useId, useRef, useState } from 'react';
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
  const { iso, clear, isRead, date, time, zone, write, choose } = useMoment(path, usual);
  const described = { 'aria-describedby': `${id}-hint ${id}-advice`, className: styles.input };
  return (
    <fieldset className={styles.list} data-field={path}>
      <legend>{label}</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <div className={styles.moment}>
        <input
          type="date"
          aria-label={t('studio.field.day')}
          value={date}
          onChange={({ target }) => write(target.value, time, zone)}
          {...described}
        />
        {isRead && <Clock {...{ time, zone }} onTime={(next) => write(date, next, zone)} onZone={choose} />}
        {iso !== '' && (
          <Button look="quiet" onClick={clear}>
            {t('studio.field.clear')}
          </Button>
        )}
      </div>
      {iso !== '' && !isRead && <p className={styles.hint}>{t('studio.field.odd_date', { found: iso })}</p>}
      <FieldAdvice id={`${id}-advice`} path={path} />
    </fieldset>
  );
}

/** An instant of the file in parts. */
function useMoment(path: string, usual: string) {
  const [iso, set] = useText(path);
  const [zone, setZone] = useState(ownZone);
  const parts = localParts(iso);
  // A browser says that there is no day while one is half typed: time and zone wait for the rest.
  const before = useRef<{ time: string; zone: string }>(undefined);
  const { date = '', time = before.current?.time ?? '', offset = '' } = parts ?? {};
  // Written on other clocks than those of the zone shown: then it is these that are shown.
  const isElsewhere = parts !== undefined && isoIn(date, time, zone)?.slice(-6) !== offset;
  const shown = isElsewhere ? offset : parts ? zone : (before.current?.zone ?? zone);
  const write = (day: string, at: string, on: string) => {
    before.current = { time: at, zone: on };
    set(isoIn(day, at || usual, on) ?? '');
  };
  const clear = () => {
    before.current = undefined;
    set('');
  };
  const choose = (name: string) => {
    setZone(name);
    write(date, time, name);
  };
  return {
    iso,
    clear,
    isRead: parts !== undefined,
    date,
    time,
    zone: shown,
    write,
    choose,
  };
}

interface ClockProps {
  time: string;
  /** The name of a zone, or the offset of one that is not known by name. */
  zone: string;
  onTime: (time: string) => void;
  onZone: (zone: string) => void;
}

function Clock({ time, zone, onTime, onZone }: ClockProps) {
  const { t } = useI18n();
  const known = zones();
  return (
    <>
      <input
        type="time"
        className={styles.input}
        aria-label={t('studio.field.time')}
        value={time}
        onChange={({ target }) => onTime(target.value)}
      />
      <select
        className={styles.select}
        aria-label={t('studio.field.zone')}
        value={zone}
        onChange={({ target }) => onZone(target.value)}
      >
        {!known.includes(zone) && <option value={zone}>{t('studio.field.offset', { offset: zone })}</option>}
        {known.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </>
  );
}
