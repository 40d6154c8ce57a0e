import { useLayoutEffect, useState } from 'react';
import { I18nProvider } from '@/components/app/i18n.tsx';
import { Chips } from '@/components/ui/Chips.tsx';
import { Page } from '@/components/ui/Page.tsx';
import { type Language, languageFor } from '@/lib/i18n/index.ts';
import styles from './Gallery.module.css';
import { pieces } from './pieces.tsx';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
] as const;

const themes = [
  { value: 'light dark', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Every shared piece in every state, for whoever works on them. It is in no build. */
export function Gallery() {
  const [language, setLanguage] = useState<Language>(languageFor('auto', navigator.language));
  const [theme, setTheme] = useState<(typeof themes)[number]['value']>('light dark');
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = theme;
  }, [language, theme]);
  return (
    <I18nProvider language={language} locale={language}>
      <Page
        title="The shared pieces"
        lead="Each in every state. The browser's tools show forced colours and zoom."
      >
        <div className={styles.switches}>
          <Chips label="Language" options={languages} chosen={language} onChoose={setLanguage} />
          <Chips label="Theme" options={themes} chosen={theme} onChoose={setTheme} />
        </div>
        {pieces.map(({ name, Shown }) => (
          <section key={name} className={styles.piece} aria-labelledby={name}>
            <h2 id={name} lang="en">
              {name}
            </h2>
            <div className={styles.shown}>
              <Shown />
            </div>
          </section>
        ))}
      </Page>
    </I18nProvider>
  );
}
