import type { HandOffResult } from '@/lib/handoff/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { ByHand } from '../handoff/ByHand.tsx';
import { Notice } from '../ui/Notice.tsx';

interface Props {
  result: Extract<HandOffResult, { ok: false }>;
  onOpened: () => void;
}

/** Why a hand-off did not go through and, where it can, how it goes on by hand. */
export function Trouble({ result, onOpened }: Props) {
  const { t } = useI18n();
  if (result.error === 'clipboard' || result.error === 'tab')
    return <ByHand {...result} onOpened={onOpened} />;
  return (
    <Notice tone="danger" role="alert">
      {t(`handoff.${result.error}`)}
    </Notice>
  );
}
