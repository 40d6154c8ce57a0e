import { memo, useMemo, useState } from 'react';
import { limits } from '@/lib/feed/format.ts';
import { noteText } from '@/lib/studio/import/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useGrowing } from '../../app/use-growing.ts';
import { Button } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { useDesk } from '../desk.tsx';
import styles from './Import.module.css';
import { IncomingRow } from './IncomingRow.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { ImportDoes, PreviewOf } from './use-import.ts';
import { type Ticks, useTicks } from './use-ticks.ts';

interface Props {
  does: ImportDoes;
  step: PreviewOf;
}

/** What of it comes in and what does not, row by row, before anything does. */
export function PreviewStep({ does, step }: Props) {
  const { t } = useI18n();
  const { rows, pictures } = step;
  const ticks = useTicks(rows);
  const [isReady, setReady] = useState(false);
  const n = ticks.chosen.length;
  return (
    <div className={styles.step}>
      <Counts step={step} ticks={ticks} />
      <Rows step={step} ticks={ticks} />
      <LeftOut rows={rows} table={step.of?.found.table} />
      <Tick checked={isReady} onChange={setReady}>
        <span>
          {t('studio.bring.let_go')}
          <span className={styles.hint}>{t('studio.bring.let_go_hint')}</span>
        </span>
      </Tick>
      <div className={styles.actions}>
        <Button look="primary" disabled={n === 0} onClick={() => does.bring(ticks.chosen, pictures, isReady)}>
          {t('studio.bring.do', { n })}
        </Button>
        <Button onClick={does.back}>{t('studio.bring.back')}</Button>
      </div>
    </div>
  );
}

function Counts({ step, ticks }: { step: PreviewOf; ticks: Ticks }) {
  const translator = useI18n();
  const { t } = translator;
  const there = useDesk(({ book }) => book.feed.order.length);
  const { chosen, left, known } = ticks;
  const n = chosen.length;
  return (
    <>
      <p className={styles.counts} role="status">
        {left > 0 ? t('studio.bring.counts', { n, left }) : t('studio.bring.counts_all', { n })}
      </p>
      {known > 0 && <p>{t('studio.bring.known', { n: known })}</p>}
      {step.notes.map((note) => (
        <p key={note.key}>{noteText(note, translator)}</p>
      ))}
      {there + n > limits.items && <Notice tone="caution">{t('studio.bring.over', { n: there + n })}</Notice>}
    </>
  );
}

const Row = memo(IncomingRow);

/** So many are there at once; the others come behind, so that two thousand keep nobody waiting. */
const first = 40;

function Rows({ step, ticks }: { step: PreviewOf; ticks: Ticks }) {
  const { t } = useI18n();
  const { rows } = step;
  const [shown, setShown] = useState<'all' | 'noted'>('all');
  const listed = useMemo(
    () => (shown === 'all' ? rows : rows.filter(({ notes }) => notes.length > 0)),
    [rows, shown],
  );
  const count = useGrowing(listed.length, first);
  const isAllTicked = ticks.isAll;
  return (
    <>
      <div className={styles.tools}>
        <Chips
          label={t('studio.bring.show')}
          options={[
            { value: 'all', label: t('studio.bring.show_all') },
            { value: 'noted', label: t('studio.bring.show_noted') },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
        <Button look="quiet" onClick={() => ticks.setAll(!isAllTicked)}>
          {t(isAllTicked ? 'studio.bring.tick_none' : 'studio.bring.tick_all')}
        </Button>
      </div>
      <ul className={styles.rows}>
        {listed.slice(0, count).map((row) => (
          <Row key={row.place.index} row={row} isTicked={ticks.isTicked(row)} onTick={ticks.tick} />
        ))}
      </ul>
    </>
  );
}
