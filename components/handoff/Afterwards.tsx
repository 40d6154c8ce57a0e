import { useState } from 'react';
import { answerShare, askLater, type Share } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { type Answer, HandOffCard } from './HandOffCard.tsx';
import { PostAddress } from './PostAddress.tsx';

interface Props {
  unanswered: Share | undefined;
  /** Told what there is to say about an answer. */
  onAnswered: (text: string) => void;
}

/** After a hand-off: what became of it and, once it is posted, where. */
export function Afterwards({ unanswered, onAnswered }: Props) {
  const { t } = useI18n();
  const [posted, setPosted] = useState<Share>();

  // Written down on the click: whoever goes to fetch the address closes this popup.
  const answer = async (share: Share, said: Answer) => {
    if (said === 'later') await askLater(share.id, Date.now());
    else await answerShare(share.id, said, Date.now());
    setPosted(said === 'posted' ? share : undefined);
    onAnswered(t(`handoff.said.${said}`));
  };

  if (posted) return <PostAddress share={posted} onDone={() => setPosted(undefined)} />;
  if (!unanswered) return null;
  return (
    <HandOffCard key={unanswered.id} share={unanswered} onAnswer={(said) => void answer(unanswered, said)} />
  );
}
