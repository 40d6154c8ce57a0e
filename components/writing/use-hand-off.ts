import { useEffect, useRef, useState } from 'react';
import { type HandOff, type HandOffResult, handOff } from '@/lib/handoff/index.ts';
import type { NetworkId } from '@/lib/networks/index.ts';
import { savePreferences, type Way } from '@/lib/settings/index.ts';

export interface LiveHandOff {
  /** The network that waits for the person to say which way the text should travel. */
  asking: NetworkId | undefined;
  /** What went wrong with the text as it is. */
  trouble: Extract<HandOffResult, { ok: false }> | undefined;
  start(network: NetworkId): void;
  choose(way: Way): void;
  cancel(): void;
}

/** A hand-off from the click to the open composer: which way is asked the first time, then kept. */
export function useHandOff(
  draft: Omit<HandOff, 'network' | 'way'>,
  way: Way | undefined,
  onHandedOff: () => void,
): LiveHandOff {
  const [asking, setAsking] = useState<NetworkId>();
  const [trouble, setTrouble] = useState<LiveHandOff['trouble']>();
  // A second click of a double click must not hand off twice.
  const leaving = useRef(false);

  // What was to be copied by hand is the text as it was, with the link as it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when one of them changes
  useEffect(() => setTrouble(undefined), [draft.text, draft.link]);

  // Must start within the click: only then does the browser accept what goes on the clipboard.
  const leave = (network: NetworkId, chosen: Way) => {
    setAsking(undefined);
    if (leaving.current) return;
    leaving.current = true;
    void handOff({ ...draft, network, way: chosen })
      .finally(() => {
        leaving.current = false;
      })
      .then((outcome) => (outcome.ok ? onHandedOff() : setTrouble(outcome)));
  };

  return {
    asking,
    trouble,
    start: (network) => (way ? leave(network, way) : setAsking(network)),
    choose(chosen) {
      if (asking) leave(asking, chosen);
      // If it cannot be kept it is asked again next time; the hand-off itself says what it could not keep.
      savePreferences({ way: chosen }).catch(() => undefined);
    },
    cancel: () => setAsking(undefined),
  };
}
