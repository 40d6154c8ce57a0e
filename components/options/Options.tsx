import { version } from '@/lib/browser/installation.ts';
import { type Preferences, savePreferences, ways } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Page } from '../ui/Page.tsx';
import { Feeds } from './Feeds.tsx';
import { Keyboard } from './Keyboard.tsx';
import styles from './Options.module.css';

const languages = ['auto', 'en', 'fr'] as const;

/** What one can change: feeds, how a text travels, the language. */
export function Options({ preferences }: { preferences: Preferences }) {
  const { t, languageName } = useI18n();
  return (
    <Page title={t('settings.title')}>
      <Feeds />
      <fieldset className={styles.group}>
        <legend>{t('settings.way')}</legend>
        {ways.map((way) => (
          <label key={way} className={styles.choice}>
            <input
              type="radio"
              name="way"
              checked={preferences.way === way}
              onChange={() => void savePreferences({ way })}
            />
            <span>
              <strong>{t(`way.${way}`)}</strong>
              <span className={styles.note}>{t(`way.${way}_text`)}</span>
            </span>
          </label>
        ))}
        <label className={styles.choice}>
          <input
            type="radio"
            name="way"
            checked={preferences.way === undefined}
            onChange={() => void savePreferences({ way: undefined })}
          />
          <span>{t('settings.way_unset')}</span>
        </label>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('settings.language')}</legend>
        {languages.map((language) => (
          <label key={language} className={styles.choice}>
            <input
              type="radio"
              name="language"
              checked={preferences.language === language}
              onChange={() => void savePreferences({ language })}
            />
            <span>{language === 'auto' ? t('settings.language_auto') : languageName(language)}</span>
          </label>
        ))}
      </fieldset>
      <Keyboard />
      <p className={styles.note}>{t('settings.version', { version: version() })}</p>
    </Page>
  );
}
