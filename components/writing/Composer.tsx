import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { linkOf } from '@/lib/feed/item.ts';
import { assessAbout, type HandOffResult, handOff, whyNot } from '@/lib/handoff/index.ts';
import type { NetworkId } from '@/lib/networks/index.ts';
import { savePreferences, type Way } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { AskWay } from '../handoff/AskWay.tsx';
import { ByHand } from '../handoff/ByHand.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Composer.module.css';
import { GateMeter } from './GateMeter.tsx';
import { HandOffButtons } from './HandOffButtons.tsx';
import { TextArea } from './TextArea.tsx';
import type { LiveDraft } from './use-draft.ts';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
  others: readonly string[];
  way: Way | undefined;
  draft: LiveDraft;
  /** Told when the composer of a network is open. */
  onHandedOff: () => void;
}

/** Where one writes: the text, how far it is one's own, and the ways out. */
export function Composer({ suggestion, feed, others, way, draft, onHandedOff }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [asking, setAsking] = useState<NetworkId>();
  const [result, setResult] = useState<Extract<HandOffResult, { ok: false }>>();
  // A second click of a double click must not hand off twice.
  const leaving = useRef(false);
  const { text, withLink } = draft.value;
  const link = linkOf(suggestion.item);
  const verdict = useMemo(
    () => assessAbout(suggestion.item, feed?.head, text, others),
    [suggestion.item, feed, text, others],
  );

  const blocked = whyNot(suggestion, Date.now());

  // What was to be copied by hand is the text as it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the text changes
  useEffect(() => setResult(undefined), [text]);

  // Must start within the click: only then does the browser accept what goes on the clipboard.
  const leave = (network: NetworkId, chosen: Way) => {
    setAsking(undefined);
    if (leaving.current) return;
    leaving.current = true;
    void handOff({ suggestion, head: feed?.head, others, text, withLink, network, way: chosen })
      .finally(() => {
        leaving.current = false;
      })
      .then((outcome) => (outcome.ok ? onHandedOff() : setResult(outcome)));
  };

  return (
    <section className={styles.composer} aria-label={t('write.your_words')}>
      <TextArea id={id} draft={draft} language={suggestion.item.language} />
      {link && (
        <label className={styles.link}>
          <input
            type="checkbox"
            checked={withLink}
            onChange={(event) => draft.change({ withLink: event.target.checked })}
          />
          {t('write.link')}
          <bdi className={styles.address}>{link}</bdi>
        </label>
      )}
      <GateMeter verdict={verdict} empty={text.trim() === ''} blocked={blocked} />
      {result && !blocked && <Trouble result={result} onOpened={onHandedOff} />}
      <HandOffButtons
        text={text}
        link={withLink ? link : undefined}
        ready={verdict.ready && !blocked}
        onHandOff={(network) => (way ? leave(network, way) : setAsking(network))}
      />
      {asking && (
        <AskWay
          onClose={() => setAsking(undefined)}
          onChoose={(chosen) => {
            leave(asking, chosen);
            void savePreferences({ way: chosen });
          }}
        />
      )}
    </section>
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
