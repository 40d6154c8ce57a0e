import { useState } from 'react';
import { wordingsOf } from '@/lib/feed/item.ts';
import { linkOf } from '@/lib/feed/post-link.ts';
import { counted, isNetwork, type NetworkId, networkName, networks } from '@/lib/networks/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Post } from '../../preview/Post.tsx';
import { Chips } from '../../ui/Chips.tsx';
import styles from './Preview.module.css';
import type { Shown } from './PreviewPane.tsx';

const own = 'own';

/** The trial draft, or a wording of the company's, about as each network would show it. */
export function AsPost({ suggestion: { item }, text }: Shown & { text: string }) {
  const { t, number } = useI18n();
  const [chosen, setChosen] = useState(own);
  const [network, setNetwork] = useState<NetworkId>('linkedin');
  const wording = wordingsOf(item)[Number(chosen)];
  const shown = networks[network];
  const says = wording?.text ?? text;
  const link = linkOf(item);
  const choose = (whose: string) => {
    setChosen(whose);
    const of = wordingsOf(item)[Number(whose)]?.network;
    if (isNetwork(of)) setNetwork(of);
  };
  return (
    <div className={styles.post}>
      <Whose item={item} chosen={wording ? chosen : own} onChoose={choose} />
      <Chips
        label={t('preview.network')}
        options={Object.values(networks).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={network}
        onChoose={setNetwork}
      />
      {says.trim() === '' && <p className={styles.hint}>{t('studio.preview.no_text')}</p>}
      {says.trim() !== '' && (
        <>
          <Post key={`${network} ${chosen}`} item={item} text={says} link={link} network={shown} />
          <p className={styles.hint}>
            {number(counted(shown, says, link))} / {number(shown.limit)}
          </p>
        </>
      )}
      {wording && <p className={styles.hint}>{t('studio.preview.not_as_it_stands')}</p>}
    </div>
  );
}

interface WhoseProps {
  item: Shown['suggestion']['item'];
  chosen: string;
  onChoose: (whose: string) => void;
}

/** One's own try, or which of the company's wordings: by network and language. */
function Whose({ item, chosen, onChoose }: WhoseProps) {
  const { t, languageName } = useI18n();
  const wordings = wordingsOf(item);
  if (wordings.length === 0) return null;
  const options = wordings.map(({ network, language }, index) => ({
    value: String(index),
    label:
      [network && networkName(network), language && languageName(language)].filter(Boolean).join(' · ') ||
      t('studio.wording', { n: index + 1 }),
  }));
  return (
    <Chips
      label={t('studio.preview.whose')}
      options={[{ value: own, label: t('studio.trial') }, ...options]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
