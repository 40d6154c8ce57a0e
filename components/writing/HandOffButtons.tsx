import { useId } from 'react';
import { isMac } from '@/lib/browser/window.ts';
import { counted, type Network, type NetworkId } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useNetworks } from '../app/networks.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './HandOffButtons.module.css';

interface Props {
  /** As it would leave. */
  text: string;
  link: string | undefined;
  ready: boolean;
  /** The id of what says why the text is not ready. */
  reason: string;
  /** The network that Ctrl+Enter opens. */
  preferred: NetworkId;
  onHandOff: (network: NetworkId) => void;
}

/** The element id of the way out to a network. */
export function wayId(reason: string, network: NetworkId): string {
  return `${reason}-${network}`;
}

/** A way out for each network, with what is left there. One that is barred stays in Tab's way, to say why. */
export function HandOffButtons(props: Props) {
  const networks = useNetworks();
  return (
    <div className={styles.ways}>
      {networks.map((network) => (
        <HandOffButton key={network.id} network={network} {...props} />
      ))}
    </div>
  );
}

function HandOffButton({ network, text, link, ready, ...rest }: Props & { network: Network }) {
  const { t, number } = useI18n();
  const id = useId();
  const used = counted(network, text, link);
  const over = used - network.limit;
  const open = ready && over <= 0;
  const preferred = network.id === rest.preferred;
  const figures = { used: number(used), limit: number(network.limit) };
  return (
    <div className={styles.way}>
      <Button
        id={wayId(rest.reason, network.id)}
        look="primary"
        className={styles.button}
        aria-disabled={!open}
        aria-describedby={ready ? id : `${rest.reason} ${id}`}
        aria-keyshortcuts={preferred ? (isMac() ? 'Meta+Enter' : 'Control+Enter') : undefined}
        onClick={() => rest.onHandOff(network.id)}
      >
        <span className={styles.name}>{t('write.hand_off', { network: network.name })}</span>
        <Keys shown={preferred && open} />
      </Button>
      <span id={id} className={over > 0 ? styles.over : styles.counter}>
        {over > 0
          ? t('write.too_long', { n: over })
          : t(link && used > 0 ? 'write.counter_with_link' : 'write.counter', figures)}
      </span>
    </div>
  );
}

/** For the eye alone: `aria-keyshortcuts` tells it aloud. */
function Keys({ shown }: { shown: boolean }) {
  const { t } = useI18n();
  if (!shown) return null;
  return (
    <span className={styles.keys} aria-hidden="true">
      {isMac() ? '⌘ ↵' : t('write.keys')}
    </span>
  );
}
