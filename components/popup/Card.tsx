import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { stateOf, titleOf } from '@/lib/feed/item.ts';
import { savePreferences } from '@/lib/settings/index.ts';
import { ItemTags } from '../suggestion/ItemTags.tsx';
import { useImage } from '../suggestion/use-image.ts';
import styles from './Card.module.css';
import { useView } from './view.ts';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
  draft: boolean;
}

/** One suggestion of the list. The whole card opens it; its title is the name of the button. */
export function Card({ suggestion, feed, draft }: Props) {
  const { set } = useView();
  const { item } = suggestion;
  const open = () => {
    // It would lie over the ways out of the writing screen.
    set({ toast: undefined });
    void savePreferences({ writing: suggestion.key });
  };
  const image = useImage(item, feed);
  const paused = stateOf(item, Date.now()) === 'paused';
  return (
    <li className={styles.card} dir="auto" lang={item.language}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <button type="button" className={styles.open} onClick={open}>
            {titleOf(item)}
          </button>
        </h2>
        {item._own_words.why && <p className={styles.why}>{item._own_words.why}</p>}
        <ItemTags suggestion={suggestion} draft={draft} />
      </div>
      {image && <img className={paused ? styles.dimmed : styles.image} src={image} alt="" loading="lazy" />}
    </li>
  );
}
