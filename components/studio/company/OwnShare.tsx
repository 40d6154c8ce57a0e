import { useId } from 'react';
import { minimumOwnBounds } from '@/lib/feed/format.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useField } from '../desk.tsx';
import { FieldAdvice } from '../fields/FieldAdvice.tsx';
import fields from '../fields/Fields.module.css';
import styles from './Company.module.css';
import { Group } from './Group.tsx';

const path = '_own_words.minimum_own';
const usual = 0.5;
const offered = [minimumOwnBounds.least, 0.45, usual, 0.55, minimumOwnBounds.most];

/** How much of a text has to be its writer's own. The usual share needs no word in the file. */
export function OwnShare() {
  const { t, percent } = useI18n();
  const id = useId();
  const { value, set } = useField(path);
  const share = typeof value === 'number' ? value : usual;
  const shares = [...new Set([...offered, share])].toSorted((one, other) => one - other);
  return (
    <Group title={t('studio.company.own')} hint={t('studio.company.own_hint')}>
      <div className={fields.field} data-field={path}>
        <label htmlFor={id}>{t('studio.company.own_label')}</label>
        <select
          id={id}
          className={fields.select}
          value={share}
          aria-describedby={`${id}-meaning ${id}-advice`}
          onChange={({ target }) => set(Number(target.value) === usual ? undefined : Number(target.value))}
        >
          {shares.map((one) => (
            <option key={one} value={one}>
              {one === usual ? t('studio.company.own_usual', { share: percent(one) }) : percent(one)}
            </option>
          ))}
        </select>
        <p id={`${id}-meaning`} className={styles.hint}>
          {t('studio.company.own_meaning', { share: percent(counting(share)) })}
        </p>
        <FieldAdvice id={`${id}-advice`} path={path} />
      </div>
    </Group>
  );
}

/** What is asked for beyond the bounds counts as the nearer one. */
function counting(share: number): number {
  const { least, most } = minimumOwnBounds;
  return Math.min(most, Math.max(least, share));
}
