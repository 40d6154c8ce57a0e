import { copyImage } from '@/lib/browser/clipboard.ts';
import { saveFile } from '@/lib/browser/download.ts';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { useI18n } from '../app/i18n.tsx';
import { useImage } from '../suggestion/use-image.ts';
import { asPng } from './png.ts';
import { Tool } from './Tool.tsx';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord;
  onSaid: (what: string) => void;
}

/** The image of a suggestion, to paste into a composer or to upload there. */
export function ImageTools({ suggestion, feed, onSaid }: Props) {
  const { t } = useI18n();
  const source = useImage(suggestion.item, feed);
  if (!source) return null;
  const copy = () =>
    void copyImage(asPng(source)).then((copied) =>
      onSaid(t(copied ? 'handoff.copied' : 'handoff.image_not_copied')),
    );
  const save = () =>
    void asPng(source).then((png) => {
      saveFile(png, `${suggestion.item.id.replace(/[^\p{L}\p{N}-]+/gu, '-')}.png`);
      onSaid(t('handoff.saved_image'));
    });
  return (
    <>
      <Tool name={t('handoff.copy_image')} onClick={copy}>
        {t('handoff.the_image')}
      </Tool>
      <Tool name={t('handoff.save_image')} onClick={save}>
        {t('handoff.save_image')}
      </Tool>
    </>
  );
}
