import { type Share, toCsv, toJson } from '@/lib/journal/index.ts';
import { SaveButtons } from '../ui/SaveButtons.tsx';

/** The journal, to take away. */
export function ExportButtons({ shares }: { shares: readonly Share[] }) {
  return <SaveButtons name="own-words" csv={() => toCsv(shares)} json={() => toJson(shares)} />;
}
