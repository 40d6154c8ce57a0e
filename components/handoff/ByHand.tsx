import { useEffect, useRef } from 'react';
import { openTab } from '@/lib/browser/tabs.ts';
import { type NetworkId, networks } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './ByHand.module.css';

interface Props {
  error: 'clipboard' | 'tab';
  network: NetworkId;
  text: string;
  url: string;
}

/** When the clipboard or the tab refused: the text, selected, and the composer one click away. */
export function ByHand({ error, network, text, url }: Props) {
  const { t } = useI18n();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const { name } = networks[network];
  return (
    <Notice tone="caution" role="alert" title={t(`handoff.${error}_title`)}>
      <p>{t(`handoff.${error}_text`, { network: name })}</p>
      <textarea
        ref={area}
        className={styles.text}
        readOnly
        rows={4}
        value={text}
        aria-label={t('write.your_words')}
      />
      <Button onClick={() => void openTab(url)}>{t('write.hand_off', { network: name })}</Button>
    </Notice>
  );
}
