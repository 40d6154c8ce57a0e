import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { stateOf, titleOf } from '@/lib/feed/item.ts';
import { useFocused } from '../app/use-focused.ts';
import { ItemTags } from '../suggestion/ItemTags.tsx';
import { useImage } from '../suggestion/use-image.ts';
import styles from './Card.module.css';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
  draft: boolean;
  superseded: boolean;
  focused: boolean;
  onOpen: (key: string) => void;
}

/** One suggestion of the list. The whole card opens it; its title is the name of the button. */
export function Card({ suggestion, feed, draft, superseded, focused, onOpen }: Props) {
  const { item } = suggestion;
  const image = useImage(item, feed);
  const button = useFocused<HTMLButtonElement>(focused);
  const paused = stateOf(item, Date.now()) === 'paused';
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <h2 className={styles.title} dir="auto" lang={item.language}>
          <button
            ref={button}
            type="button"
            data-card
            className={styles.open}
            onClick={() => onOpen(suggestion.key)}
          >
            {titleOf(item)}
          </button>
        </h2>
        {item._own_words.why && (
          <p className={styles.why} dir="auto" lang={item.language}>
            {item._own_words.why}
          </p>
        )}
        <ItemTags suggestion={suggestion} draft={draft} superseded={superseded} />
      </div>
      {image && <img className={paused ? styles.dimmed : styles.image} src={image} alt="" loading="lazy" />}
    </li>
  );
}
