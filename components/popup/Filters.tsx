import { useMemo } from 'react';
import type { SuggestionRecord } from '@/lib/database/records.ts';
import { kinds } from '@/lib/feed/format.ts';
import { useI18n } from '../app/i18n.tsx';
import { Chips } from '../ui/Chips.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Filters.module.css';
import { languagesOf } from './select.ts';
import { type Shelf, useView } from './view.ts';

interface Props {
  offered: readonly SuggestionRecord[];
  /** Is there a draft at all? */
  drafts: boolean;
}

/** Search, language and shelves; a shelf that would be empty is not there, unless one stands before it. */
export function Filters({ offered, drafts }: Props) {
  const { t, languageName } = useI18n();
  const { search, shelf, language, set } = useView();
  const languages = useMemo(() => languagesOf(offered), [offered]);
  const declined = offered.some((row) => row.declinedAt !== undefined);
  const shelves: { value: Shelf; label: string }[] = [
    { value: 'all', label: t('list.all') },
    ...kinds
      .filter((kind) => kind === shelf || offered.some((row) => row.item._own_words.kind === kind))
      .map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    ...(drafts || shelf === 'drafts' ? [{ value: 'drafts' as const, label: t('list.drafts') }] : []),
    ...(declined || shelf === 'declined' ? [{ value: 'declined' as const, label: t('list.declined') }] : []),
  ];
  return (
    <search className={styles.filters}>
      <div className={styles.line}>
        <label className={styles.search}>
          <Icon name="search" />
          <span className="visually-hidden">{t('list.search')}</span>
          <input
            type="search"
            value={search}
            placeholder={t('list.search_hint')}
            onChange={(event) => set({ search: event.target.value })}
          />
        </label>
        {languages.length > 1 && (
          <select
            className={styles.language}
            aria-label={t('list.language')}
            value={language}
            onChange={(event) => set({ language: event.target.value })}
          >
            <option value="">{t('list.any_language')}</option>
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        )}
      </div>
      {shelves.length > 1 && (
        <Chips
          label={t('list.filter')}
          options={shelves}
          chosen={shelf}
          onChoose={(value) => set({ shelf: value })}
        />
      )}
    </search>
  );
}
