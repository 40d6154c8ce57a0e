import type { FeedHead } from '@/lib/feed/format.ts';
import { BeforeYouPost } from './BeforeYouPost.tsx';
import { SaidBefore } from './SaidBefore.tsx';
import type { LiveDraft } from './use-draft.ts';

/** What may make one look again at what one wrote. Nothing here stands in anybody's way. */
export function Hints({ head, draft }: { head: FeedHead | undefined; draft: LiveDraft }) {
  const { key, text } = draft.value;
  return (
    <>
      <SaidBefore suggestion={key} text={text} />
      <BeforeYouPost head={head} draft={draft} />
    </>
  );
}
