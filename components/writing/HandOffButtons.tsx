import { useId } from 'react';
import { type Network, type NetworkId, networks, withLink } from '@/lib/networks/index.ts';
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
export function HandOffButtons({ text, link, ready, onHandOff }: Props) {
  const whole = withLink(text.trim(), link);
  return (
    <div className={styles.ways}>
      {Object.values(networks).map((network) => (
        <HandOffButton
          key={network.id}
          network={network}
          text={text.trim() ? whole : ''}
          ready={ready}
          onHandOff={onHandOff}
        />
      ))}
    </div>
  );
}

interface ButtonProps extends Omit<Props, 'link'> {
  network: Network;
}

function HandOffButton({ network, text, ready, onHandOff }: ButtonProps) {
  const { t, number } = useI18n();
  const id = useId();
  const used = network.count(text);
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
