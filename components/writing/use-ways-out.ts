import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useState } from 'react';
import { type HandOff, outgoing } from '@/lib/handoff/index.ts';
import { lastNetwork } from '@/lib/journal/index.ts';
import { type NetworkId, networks, overBy, overEverywhere } from '@/lib/networks/index.ts';
import type { Way } from '@/lib/settings/index.ts';
import { useNetworks } from '../app/networks.tsx';
import { wayId } from './HandOffButtons.tsx';
import { type LiveHandOff, useHandOff } from './use-hand-off.ts';

export interface WaysOut {
  /** The draft as it would leave, and the link that would go with it. */
  post: { text: string; link: string | undefined };
  /** The network that Ctrl+Enter opens: the one handed off to last; the first, before the first time. */
  preferred: NetworkId;
  leaving: LiveHandOff;
  /** See `overEverywhere`. */
  tooLong: ReturnType<typeof overEverywhere>;
  /** The last try to hand off what could not leave. */
  barred: Barred;
  /** Hands off or, where the text cannot leave yet, goes to what says why. */
  handOff(network: NetworkId): void;
  onKeyDown(event: KeyboardEvent): void;
}

export interface Barred {
  /** How many tries there were. */
  times: number;
  /** The network for which the text is too long by so many; otherwise the text is not ready. */
  over?: { network: string; n: number };
}

interface Props extends Omit<HandOff, 'network' | 'way'> {
  way: Way | undefined;
  ready: boolean;
  /** The element id of what says why the text is not ready. */
  reason: string;
  onHandedOff: () => void;
}

/** The ways a draft can leave, by a button or by the keyboard. */
export function useWaysOut({ way, ready, reason, onHandedOff, ...draft }: Props): WaysOut {
  const leaving = useHandOff(draft, way, onHandedOff);
  const last = useLiveQuery(lastNetwork, [], 'unknown');
  const offered = useNetworks();
  const preferred = (offered.find(({ id }) => id === last) ?? offered[0])?.id ?? 'linkedin';
  const { link } = draft;
  const post = { text: outgoing(draft.text), link };
  // Before it is ready there are other things to say of a text.
  const tooLong = ready ? overEverywhere(post.text, link, offered) : undefined;
  const [barred, setBarred] = useState<Barred>({ times: 0 });
  const handOff = (id: NetworkId) => {
    const network = networks[id];
    const n = overBy(network, post.text, link);
    if (ready && n <= 0) return leaving.start(id);
    const over = ready ? { over: { network: network.name, n } } : {};
    setBarred(({ times }) => ({ times: times + 1, ...over }));
    focusOn(ready ? wayId(reason, id) : reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || leaving.asking) return;
    // What is still being composed is not written yet; what is held down was pressed once.
    if (event.nativeEvent.isComposing || event.repeat) return;
    event.preventDefault();
    // It must never open another network than the one used last.
    if (last === 'unknown') return;
    handOff(preferred);
  };
  return { post, preferred, leaving, tooLong, barred, handOff, onKeyDown };
}

function focusOn(id: string): void {
  const element = document.getElementById(id);
  (element?.closest('summary') ?? element)?.focus();
}
