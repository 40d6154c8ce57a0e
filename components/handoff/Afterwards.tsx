import { useState } from 'react';
import { answerShare, askLater, type Share } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { type Answer, HandOffCard } from './HandOffCard.tsx';
import { PostAddress } from './PostAddress.tsx';

interface Props {
  unanswered: Share | undefined;
  /** One has just handed off, in this window. */
  arrived: boolean;
  /** Told what there is to say about an answer, or about an address that was kept. */
  onDone: (text: string) => void;
}

/** After a hand-off: what became of it and, once it is posted, where. */
export function Afterwards({ unanswered, arrived, onDone }: Props) {
  const { t } = useI18n();
  const [posted, setPosted] = useState<Share>();

  // Written down on the click: whoever goes to fetch the address closes this popup.
  const answer = async (share: Share, said: Answer) => {
    if (said === 'later') await askLater(share.id, Date.now());
    else await answerShare(share.id, said, Date.now());
    setPosted(said === 'posted' ? share : undefined);
    onDone(t(`handoff.said.${said}`));
  };

  const finish = (kept: boolean) => {
    setPosted(undefined);
    if (kept) onDone(t('handoff.address_kept'));
  };

  if (posted) return <PostAddress share={posted} onDone={finish} />;
  if (!unanswered) return null;
  return (
    <HandOffCard
      key={unanswered.id}
      share={unanswered}
      arrived={arrived}
      onAnswer={(said) => void answer(unanswered, said)}
    />
  );
}
