import { useState } from 'react';
import { wordingsOf } from '@/lib/feed/item.ts';
import { linkOf } from '@/lib/feed/post-link.ts';
import { counted, isNetwork, type NetworkId, networkName, networks } from '@/lib/networks/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Post } from '../../preview/Post.tsx';
import { Chips } from '../../ui/Chips.tsx';
import styles from './Preview.module.css';
import type { Shown } from './PreviewPane.tsx';

/** The trial draft, or a wording of the company's, about as each network would show it. */
export function AsPost({ suggestion: { item }, text }: Shown & { text: string }) {
  const { t, number, languageName } = useI18n();
  const wordings = wordingsOf(item);
  const [chosen, setChosen] = useState<number>(-1);
  const [network, setNetwork] = useState<NetworkId>('linkedin');
  const wording = wordings[chosen];
  const shown = networks[network];
  const says = wording?.text ?? text;
  const link = linkOf(item);
  const labels = wordings.map(
    ({ network: of, language }, index) =>
      [of && networkName(of), language && languageName(language)].filter(Boolean).join(' · ') ||
      t('studio.wording', { n: index + 1 }),
  );
  const choose = (index: number) => {
    setChosen(index);
    const of = wordings[index]?.network;
    if (isNetwork(of)) setNetwork(of);
  };
  return (
    <div className={styles.post}>
      {wordings.length > 0 && (
        <Chips
          label={t('studio.preview.whose')}
          options={[
            { value: '-1', label: t('studio.trial') },
            ...labels.map((label, index) => ({ value: String(index), label })),
          ]}
          chosen={String(wording ? chosen : -1)}
          onChoose={(value) => choose(Number(value))}
        />
      )}
      <Chips
        label={t('preview.network')}
        options={Object.values(networks).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={network}
        onChoose={setNetwork}
      />
      {says.trim() === '' ? (
        <p className={styles.hint}>{t('studio.preview.no_text')}</p>
      ) : (
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
