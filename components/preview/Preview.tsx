import { useState } from 'react';
import type { Item } from '@/lib/feed/format.ts';
import { type NetworkId, networks } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useNetworks } from '../app/networks.tsx';
import { Button } from '../ui/Button.tsx';
import { Chips } from '../ui/Chips.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Post } from './Post.tsx';
import styles from './Preview.module.css';

interface Props {
  item: Item;
  /** As it would leave. */
  text: string;
  link: string | undefined;
  /** The network shown first. */
  network: NetworkId;
  onClose: () => void;
}

/** The post about as each network will show it: where it folds, what turns into a link, the card under it. */
export function Preview({ item, text, link, network: first, onClose }: Props) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState(first);
  const network = networks[chosen];
  const options = useNetworks().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Dialog title={t('preview.title')} onClose={onClose}>
      <Chips label={t('preview.network')} options={options} chosen={chosen} onChoose={setChosen} />
      <Post key={chosen} {...{ item, text, link, network }} />
      <div className={styles.hints}>
        <p>{network.foldsAfter ? t('preview.folds', { network: network.name }) : t('preview.whole')}</p>
        {link && <p>{t('preview.card')}</p>}
        <p>{t('preview.roughly')}</p>
      </div>
      <div>
        <Button onClick={onClose}>{t('app.close')}</Button>
      </div>
    </Dialog>
  );
}
