import { useId, useMemo, useRef } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { linkOf } from '@/lib/feed/item.ts';
import { assessAbout, type HandOffResult, whyNot } from '@/lib/handoff/index.ts';
import type { Way } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { AskWay } from '../handoff/AskWay.tsx';
import { ByHand } from '../handoff/ByHand.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Composer.module.css';
import { Earlier } from './Earlier.tsx';
import { Gate } from './Gate.tsx';
import { HandOffButtons } from './HandOffButtons.tsx';
import { Refused } from './Refused.tsx';
import { SaidBefore } from './SaidBefore.tsx';
import type { Field } from './Sheet.tsx';
import { TextArea } from './TextArea.tsx';
import { Unfair } from './Unfair.tsx';
import type { LiveDraft } from './use-draft.ts';
import { useHandOff } from './use-hand-off.ts';
import { usePrepared } from './use-prepared.ts';
import type { Asking } from './use-question.ts';

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
  const field = useRef<Field>(null);
  const { item } = suggestion;
  const head = feed?.head;
  const { text, withLink } = draft.value;
  const link = linkOf(item);
  const prepared = usePrepared(others);
  const verdict = useMemo(() => assessAbout(item, head, text, prepared), [item, head, text, prepared]);
  const blocked = whyNot(suggestion, Date.now());
  const leaving = useHandOff({ suggestion, head, others, text, withLink }, way, onHandedOff);

  return (
    <section className={styles.composer} aria-label={t('write.your_words')}>
      <Refused text={text} saved={draft.saved} />
      <TextArea ref={field} id={id} language={item.language} {...{ draft, verdict, asking }} />
      <Earlier draft={draft} language={item.language} />
      <SaidBefore suggestion={suggestion.key} text={text} />
      {link && <AddLink link={link} draft={draft} />}
      <Gate {...{ verdict, text, blocked }} onShow={(passage) => field.current?.select(passage)}>
        <Unfair
          {...{ verdict, item }}
          draft={text}
          others={others.length}
          contact={head?._own_words.contact}
        />
      </Gate>
      <div className={styles.foot}>
        {leaving.trouble && !blocked && <Trouble result={leaving.trouble} onOpened={onHandedOff} />}
        <HandOffButtons
          text={text}
          link={withLink ? link : undefined}
          ready={verdict.ready && !blocked}
          onHandOff={leaving.start}
        />
      </div>
      {leaving.asking && <AskWay onClose={leaving.cancel} onChoose={leaving.choose} />}
    </section>
  );
}

function AddLink({ link, draft }: { link: string; draft: LiveDraft }) {
  const { t } = useI18n();
  return (
    <label className={styles.link}>
      <input
        type="checkbox"
        checked={draft.value.withLink}
        onChange={({ target }) => draft.change({ withLink: target.checked })}
      />
      {t('write.link')}
      <bdi className={styles.address}>{link}</bdi>
    </label>
  );
}

interface TroubleProps {
  result: Extract<HandOffResult, { ok: false }>;
  onOpened: () => void;
}

function Trouble({ result, onOpened }: TroubleProps) {
  const { t } = useI18n();
  if (result.error === 'clipboard' || result.error === 'tab')
    return <ByHand {...result} onOpened={onOpened} />;
  return (
    <Notice tone="danger" role="alert">
      {t(`handoff.${result.error}`)}
    </Notice>
  );
}
