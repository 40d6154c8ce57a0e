import { type Share, toCsv } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { SaveButtons } from '../ui/SaveButtons.tsx';
import { journalOf } from './journal.ts';

/** Two files to take away: the shares for a spreadsheet; the shares and drafts, with nothing lost. */
export function ExportButtons({ shares }: { shares: readonly Share[] }) {
  const { t } = useI18n();
  return (
    <SaveButtons
      name="own-words"
      labels={{ csv: t('activity.export_csv'), json: t('activity.export_json') }}
      csv={() => toCsv(shares)}
      json={() => journalOf(shares)}
    />
  );
}
