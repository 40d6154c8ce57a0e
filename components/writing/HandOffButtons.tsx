import { useId } from 'react';
import { outgoing } from '@/lib/handoff/index.ts';
import { counted, type Network, type NetworkId, networks } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './HandOffButtons.module.css';

interface Props {
  text: string;
  link: string | undefined;
  ready: boolean;
  onHandOff: (network: NetworkId) => void;
}

/** A way out for each network, with what is left there. */
export function HandOffButtons(props: Props) {
  return (
    <div className={styles.ways}>
      {Object.values(networks).map((network) => (
        <HandOffButton key={network.id} network={network} {...props} />
      ))}
    </div>
  );
}

function HandOffButton({ network, text, link, ready, onHandOff }: Props & { network: Network }) {
  const { t, number } = useI18n();
  const id = useId();
  const words = outgoing(text);
  const used = words ? counted(network, words, link) : 0;
  const over = used - network.limit;
  return (
    <div className={styles.way}>
      <Button
        look="primary"
        disabled={!ready || over > 0}
        aria-describedby={id}
        onClick={() => onHandOff(network.id)}
      >
        {t('write.hand_off', { network: network.name })}
      </Button>
      <span id={id} className={over > 0 ? styles.over : styles.counter}>
        {over > 0
          ? t('write.too_long', { n: over })
          : t('write.counter', { used: number(used), limit: number(network.limit) })}
      </span>
    </div>
  );
}
