import { useId, useState } from 'react';
import {
  type ColumnRole,
  type Columns,
  columnRoles,
  dayFirstOf,
  type Table,
  type TableOptions,
} from '@/lib/studio/import/index.ts';
import { zones } from '@/lib/studio/zoned.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Import.module.css';
import type { ImportDoes, ImportStep } from './use-import.ts';

interface Props {
  does: ImportDoes;
  step: Extract<ImportStep, { kind: 'columns' }>;
}

const rowsShown = 4;

/** What each column of a table is for, and how its dates are meant. */
export function ColumnsStep({ does, step }: Props) {
  const { t } = useI18n();
  const { found } = step;
  const { table } = found;
  const [options, setOptions] = useState<TableOptions>(step.options);
  const set = (change: Partial<TableOptions>) => setOptions((last) => ({ ...last, ...change }));
  const { columns } = options;
  const isComplete = columns.message !== undefined;
  return (
    <div className={styles.step}>
      <p>{t('studio.bring.columns_hint', { n: table.total })}</p>
      <FirstRows
        table={table}
        columns={columns}
        onColumns={(next) => set({ columns: next, dayFirst: dayFirstOf(table, next.date) })}
      />
      {columns.date !== undefined && <Dates {...{ table, options, set }} />}
      {!isComplete && <Notice tone="caution">{t('studio.bring.no_message')}</Notice>}
      <div className={styles.actions}>
        <Button look="primary" disabled={!isComplete} onClick={() => does.preview(found, options)}>
          {t('studio.bring.to_preview')}
        </Button>
        <Button onClick={does.back}>{t('studio.bring.back')}</Button>
      </div>
    </div>
  );
}

interface RowsProps {
  table: Table;
  columns: Columns;
  onColumns: (columns: Columns) => void;
}

function FirstRows({ table, columns, onColumns }: RowsProps) {
  const { t } = useI18n();
  const all = Array.from({ length: table.width }, (_, index) => index);
  const nameOf = (index: number) => table.header?.[index] || t('studio.bring.column', { n: index + 1 });
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            {all.map((index) => (
              <th key={index} scope="col" data-used={roleOf(columns, index) !== undefined}>
                <span dir="auto">{nameOf(index)}</span>
                <RoleChoice
                  column={nameOf(index)}
                  role={roleOf(columns, index)}
                  onChoose={(role) => onColumns(withRole(columns, index, role))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, rowsShown).map(({ line, cells }) => (
            <tr key={line}>
              {all.map((index) => (
                <td key={index} dir="auto" data-used={roleOf(columns, index) !== undefined}>
                  <span>{cells[index]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function roleOf(columns: Columns, index: number): ColumnRole | undefined {
  return columnRoles.find((role) => columns[role] === index);
}

/** A column is for one thing, and a thing in one column. */
function withRole(columns: Columns, index: number, role: ColumnRole | undefined): Columns {
  const others = Object.entries(columns).filter(([name, at]) => at !== index && name !== role);
  return { ...Object.fromEntries(others), ...(role && { [role]: index }) };
}

interface RoleProps {
  column: string;
  role: ColumnRole | undefined;
  onChoose: (role: ColumnRole | undefined) => void;
}

function RoleChoice({ column, role, onChoose }: RoleProps) {
  const { t } = useI18n();
  return (
    <select
      className={styles.select}
      aria-label={t('studio.bring.role_of', { column })}
      value={role ?? ''}
      onChange={({ target }) => onChoose(columnRoles.find((one) => one === target.value))}
    >
      <option value="">{t('studio.bring.role.none')}</option>
      {columnRoles.map((one) => (
        <option key={one} value={one}>
          {t(`studio.bring.role.${one}`)}
        </option>
      ))}
    </select>
  );
}

interface DatesProps {
  table: Table;
  options: TableOptions;
  set: (change: Partial<TableOptions>) => void;
}

function Dates({ table, options, set }: DatesProps) {
  const { t } = useI18n();
  const id = useId();
  const { columns, dayFirst, zone } = options;
  const isOpen = dayFirstOf(table, columns.date) === undefined;
  return (
    <>
      {isOpen && (
        <div className={styles.dates}>
          <p>{t('studio.bring.order')}</p>
          <Chips
            label={t('studio.bring.order')}
            options={[
              { value: 'day', label: t('studio.bring.day_first') },
              { value: 'month', label: t('studio.bring.month_first') },
            ]}
            chosen={dayFirst === undefined ? '' : dayFirst ? 'day' : 'month'}
            onChoose={(first) => set({ dayFirst: first === 'day' })}
          />
          {dayFirst === undefined && <p className={styles.hint}>{t('studio.bring.order_open')}</p>}
        </div>
      )}
      <div className={styles.zone}>
        <label htmlFor={id}>{t('studio.bring.zone')}</label>
        <select
          id={id}
          className={styles.select}
          value={zone}
          onChange={({ target }) => set({ zone: target.value })}
        >
          {zones().map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
