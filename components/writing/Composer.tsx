import { useId, useRef, useState } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { postLinkOf } from '@/lib/feed/post-link.ts';
import { whyNot } from '@/lib/handoff/index.ts';
import type { Span } from '@/lib/own-words/index.ts';
import type { Way } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { AskWay } from '../handoff/AskWay.tsx';
import { Preview } from '../preview/Preview.tsx';
import { AddLink } from './AddLink.tsx';
import styles from './Composer.module.css';
import { Earlier } from './Earlier.tsx';
import { Gate } from './Gate.tsx';
import { HandOffButtons } from './HandOffButtons.tsx';
import { Hints } from './Hints.tsx';
import { Refused } from './Refused.tsx';
import type { Field } from './Sheet.tsx';
import { TextArea } from './TextArea.tsx';
import { Trouble } from './Trouble.tsx';
import { Unfair } from './Unfair.tsx';
import type { LiveDraft } from './use-draft.ts';
import type { Asking } from './use-question.ts';
import { useVerdict } from './use-verdict.ts';
import { useWaysOut } from './use-ways-out.ts';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
  others: readonly string[];
  way: Way | undefined;
  draft: LiveDraft;
  asking: Asking;
  /** Told when the composer of a network is open. */
  onHandedOff: () => void;
}

/** Where one writes: the text, how far it is one's own, and the ways out. */
export function Composer({ suggestion, feed, others, way, draft, asking, onHandedOff }: Props) {
  const { t } = useI18n();
  const id = useId();
  const reason = `${id}-gate`;
  const field = useRef<Field>(null);
  const [previewing, setPreviewing] = useState(false);
  const { item } = suggestion;
  const head = feed?.head;
  const { text } = draft.value;
  const show = (passage: Span) => field.current?.select(passage);
  const link = postLinkOf(item, draft.value);
  const verdict = useVerdict(suggestion, head, text, others);
  const blocked = whyNot(suggestion, Date.now());
  const ready = verdict.ready && !blocked;
  const handingOff = { suggestion, head, others, text, link, way, ready, reason, onHandedOff };
  const { post, preferred, leaving, handOff, onKeyDown, ...out } = useWaysOut(handingOff);

  return (
    <section className={styles.composer} aria-label={t('write.your_words')} onKeyDown={onKeyDown}>
      <Refused text={text} saved={draft.saved} />
      <TextArea
        ref={field}
        {...{ id, draft, verdict, asking, language: item.language }}
        onPreview={() => setPreviewing(true)}
      />
      <Earlier draft={draft} language={item.language} onDone={() => field.current?.focus()} />
      <Hints head={head} draft={draft} />
      <AddLink item={item} draft={draft} />
      <Gate id={reason} {...{ verdict, text, blocked, ...out }} onShow={show}>
        <Unfair
          {...{ verdict, item, draft: text }}
          others={others.length}
          contact={head?._own_words.contact}
        />
      </Gate>
      <div className={styles.foot}>
        {leaving.trouble && !blocked && <Trouble result={leaving.trouble} onOpened={onHandedOff} />}
        <HandOffButtons {...post} {...{ ready, preferred, reason }} onHandOff={handOff} />
      </div>
      {leaving.asking && <AskWay onClose={leaving.cancel} onChoose={leaving.choose} />}
      {previewing && (
        <Preview {...post} item={item} network={preferred} onClose={() => setPreviewing(false)} />
      )}
    </section>
  );
}
