import { openTab } from '@/lib/browser/tabs.ts';
import { Icon } from './Icon.tsx';
import styles from './Link.module.css';

/**
 * A way to another site. A button, because a browser looks up the host of a link as soon as it is on screen, and that
 * would tell the site's name server that someone reads it.
 */
export function Link({ to, children }: { to: string; children: string }) {
  return (
    <button type="button" className={styles.link} title={to} onClick={() => void openTab(to)}>
      {children}
      <Icon name="leave" />
    </button>
  );
}
