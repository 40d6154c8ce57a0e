import { openByHand } from '@/lib/handoff/index.ts';
import type { Share } from '@/lib/journal/index.ts';
import { networkName, withLink } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SelectedText } from './SelectedText.tsx';

interface Props {
  error: 'clipboard' | 'tab';
  share: Share;
  url: string;
  onOpened: () => void;
}

/** When the clipboard or the tab refused: the text, selected, and the composer one click away. */
export function ByHand({ error, share, url, onOpened }: Props) {
  const { t } = useI18n();
  const name = networkName(share.network);
  return (
    <Notice tone="caution" role="alert" title={t(`handoff.${error}_title`)}>
      <p>{t(`handoff.${error}_text`, { network: name })}</p>
      <SelectedText name={t('handoff.text')} rows={4}>
        {withLink(share.text, share.link)}
      </SelectedText>
      <Button onClick={() => void openByHand(share, url).then(onOpened)}>
        {t('handoff.open_now', { network: name })}
      </Button>
    </Notice>
  );
}
