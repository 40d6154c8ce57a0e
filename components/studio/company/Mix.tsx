import { useId } from 'react';
import { fieldSet, head } from '@/lib/studio/book.ts';
import { inFractions, type MixPart, mixParts, percentIn, usualMixes, withPercent } from '@/lib/studio/mix.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useField, useWorkbook } from '../desk.tsx';
import { FieldAdvice } from '../fields/FieldAdvice.tsx';
import styles from './Company.module.css';
import { Group } from './Group.tsx';

const path = '_own_words.mix';

/** What people's posts are best about, in percent; the file has fractions. */
export function Mix() {
  const { t } = useI18n();
  const { act } = useWorkbook();
  const { value, set } = useField(path);
  const fill = (usual: keyof typeof usualMixes) =>
    act('filled', t('studio.company.mix'), (book) =>
      fieldSet(book, head, path, { ...inFractions(value), ...usualMixes[usual] }, Date.now()),
    );
  return (
    <Group title={t('studio.company.mix')} hint={t('studio.company.mix_hint')}>
      <div className={styles.actions}>
        <Button onClick={() => fill('promotional')}>{t('studio.company.mix_promotional')}</Button>
        <Button onClick={() => fill('kinds')}>{t('studio.company.mix_kinds')}</Button>
      </div>
      <div className={styles.shares} data-field={path}>
        {mixParts.map((part) => (
          <Share
            key={part}
            part={part}
            percent={percentIn(value, part)}
            onChange={(percent) => set(withPercent(value, part, percent))}
          />
        ))}
      </div>
      <Sum percents={mixParts.slice(1).map((part) => percentIn(value, part))} />
      <FieldAdvice id="mix-advice" path={path} />
    </Group>
  );
}

interface ShareProps {
  part: MixPart;
  percent: number | undefined;
  onChange: (percent: number | undefined) => void;
}

function Share({ part, percent, onChange }: ShareProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className={styles.share} data-field={`${path}.${part}`}>
      <label htmlFor={id}>{t(`charter.mix.${part}`)}</label>
      <span className={styles.percent}>
        <input
          id={id}
          type="number"
          min={0}
          max={100}
          step={5}
          aria-describedby={`${id}-advice`}
          value={percent ?? ''}
          onChange={({ target }) =>
            onChange(Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber)
          }
        />
        %
      </span>
      <FieldAdvice id={`${id}-advice`} path={`${path}.${part}`} />
    </div>
  );
}

/** What the three kinds make together, where that is not the whole. */
function Sum({ percents }: { percents: readonly (number | undefined)[] }) {
  const { t, percent } = useI18n();
  const known = percents.filter((one) => one !== undefined);
  const sum = known.reduce((all, one) => all + one, 0);
  if (known.length < percents.length || Math.abs(sum - 100) < 0.1) return null;
  return <p className={styles.hint}>{t('studio.company.mix_sum', { sum: percent(sum / 100) })}</p>;
}
