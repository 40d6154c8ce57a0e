import styles from './HandOffCard.module.css';

interface Props {
  /** In full, as it is read aloud: it holds what stands on the button. */
  name: string;
  onClick: () => void;
  children: string;
}

/** A small button for one of the things that go with a text. */
export function Tool({ name, onClick, children }: Props) {
  return (
    <button type="button" className={styles.tool} aria-label={name} onClick={onClick}>
      {children}
    </button>
  );
}
