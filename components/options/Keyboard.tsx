import { useEffect, useState } from 'react';
import { openShortcutSettings, popupShortcut } from '@/lib/browser/commands.ts';
import { isMac } from '@/lib/browser/window.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Keyboard.module.css';

/** The keys there are, and the way to change the one that is the browser's. */
export function Keyboard() {
  const { t } = useI18n();
  const [popup, setPopup] = useState<string>();
  useEffect(() => void popupShortcut().then(setPopup), []);
  const keys = [
    [t('keys.popup'), popup ?? t('keys.none')],
    [t('keys.search'), '/'],
    [t('keys.move'), '↑ ↓'],
    [t('keys.hand_off'), isMac() ? '⌘ ↵' : t('write.keys')],
  ] as const;
  return (
    <section className={styles.keyboard} aria-labelledby="keyboard">
      <h2 id="keyboard">{t('keys.title')}</h2>
      <dl className={styles.keys}>
        {keys.map(([what, key]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={() => void openShortcutSettings()}>{t('keys.change')}</Button>
      </div>
    </section>
  );
}
