import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useMemo, useRef, useState } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { linkOf } from '@/lib/feed/item.ts';
import { assessAbout, type HandOffResult, whyNot } from '@/lib/handoff/index.ts';
import { lastNetwork } from '@/lib/journal/index.ts';
import { isNetwork, type NetworkId, networks, overBy } from '@/lib/networks/index.ts';
import type { Way } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { AskWay } from '../handoff/AskWay.tsx';
import { ByHand } from '../handoff/ByHand.tsx';
import { Preview } from '../preview/Preview.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AddLink } from './AddLink.tsx';
import styles from './Composer.module.css';
import { Earlier } from './Earlier.tsx';
import { Gate } from './Gate.tsx';
import { HandOffButtons, wayId } from './HandOffButtons.tsx';
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
  const [previewing, setPreviewing] = useState(false);
  const { item } = suggestion;
  const head = feed?.head;
  const { text, withLink } = draft.value;
  const link = linkOf(item);
  const added = withLink ? link : undefined;
  const prepared = usePrepared(others);
  const verdict = useMemo(() => assessAbout(item, head, text, prepared), [item, head, text, prepared]);
  const blocked = whyNot(suggestion, Date.now());
  const ready = verdict.ready && !blocked;
  const leaving = useHandOff({ suggestion, head, others, text, withLink }, way, onHandedOff);
  const preferred = usePreferred();
  const standing = `${id}-gate`;

  // Where it cannot leave yet, to what says why.
  const handOff = (network: NetworkId) => {
    if (!ready) focusOn(standing);
    else if (overBy(networks[network], text, added) > 0) focusOn(wayId(standing, network));
    else leaving.start(network);
  };

  return (
    <section
      className={styles.composer}
      aria-label={t('write.your_words')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || leaving.asking) return;
        event.preventDefault();
        handOff(preferred);
      }}
    >
      <TextArea
        ref={field}
        id={id}
        language={item.language}
        {...{ draft, verdict, asking }}
        onPreview={() => setPreviewing(true)}
      />
      <Earlier draft={draft} language={item.language} />
      <SaidBefore suggestion={suggestion.key} text={text} />
      {link && <AddLink link={link} draft={draft} />}
      <Gate
        id={standing}
        {...{ verdict, text, blocked }}
        onShow={(passage) => field.current?.select(passage)}
      >
        <Unfair
          {...{ verdict, item }}
          draft={text}
          others={others.length}
          contact={head?._own_words.contact}
        />
      </Gate>
      <div className={styles.foot}>
        {leaving.trouble && !blocked && <Trouble result={leaving.trouble} onOpened={onHandedOff} />}
        <HandOffButtons {...{ text, ready, preferred }} link={added} reason={standing} onHandOff={handOff} />
      </div>
      {leaving.asking && <AskWay onClose={leaving.cancel} onChoose={leaving.choose} />}
      {previewing && (
        <Preview {...{ item, text }} link={added} network={preferred} onClose={() => setPreviewing(false)} />
      )}
    </section>
  );
}

function focusOn(id: string): void {
  const element = document.getElementById(id);
  (element?.closest('summary') ?? element)?.focus();
}

/** The network one handed off to last; LinkedIn, before the first time. */
function usePreferred(): NetworkId {
  const last = useLiveQuery(lastNetwork);
  return isNetwork(last) ? last : 'linkedin';
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
