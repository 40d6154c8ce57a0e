import { useId, useMemo, useState } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { linkOf } from '@/lib/feed/item.ts';
import { assessAbout, type HandOffResult, handOff, mayLeave } from '@/lib/handoff/index.ts';
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
  way: Way | undefined;
  draft: LiveDraft;
}

/** Where one writes: the text, how far it is one's own, and the ways out. */
export function Composer({ suggestion, feed, way, draft }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [asking, setAsking] = useState<NetworkId>();
  const [result, setResult] = useState<HandOffResult>();
  const { text, withLink } = draft.value;
  const link = linkOf(suggestion.item);
  const verdict = useMemo(
    () => assessAbout(suggestion.item, feed?.head, text),
    [suggestion.item, feed, text],
  );

  // Must start within the click: only then does the browser accept what goes on the clipboard.
  const leave = (network: NetworkId, chosen: Way) => {
    setAsking(undefined);
    void handOff({ suggestion, head: feed?.head, text, withLink, network, way: chosen }).then(setResult);
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
      <GateMeter verdict={verdict} empty={text.trim() === ''} />
      {result && !result.ok && <Trouble result={result} />}
      <HandOffButtons
        text={text}
        link={withLink ? link : undefined}
        ready={verdict.ready && mayLeave(suggestion, Date.now())}
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

function Trouble({ result }: { result: Extract<HandOffResult, { ok: false }> }) {
  const { t } = useI18n();
  if (result.error === 'clipboard' || result.error === 'tab') return <ByHand {...result} />;
  return (
    <Notice tone="danger" role="alert">
      {t(`handoff.${result.error}`)}
    </Notice>
  );
}
