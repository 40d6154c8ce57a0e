import { version } from '@/lib/browser/installation.ts';
import { ownName } from '@/lib/i18n/formats.ts';
import { type Preferences, savePreferences, type Way, ways } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { usePolicy } from '../app/use-policy.ts';
import { Page } from '../ui/Page.tsx';
import { Choices } from './Choices.tsx';
import { Company } from './Company.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { Feeds } from './Feeds.tsx';
import { Keyboard } from './Keyboard.tsx';
import { Networks } from './Networks.tsx';
import styles from './Options.module.css';
import { OwnPhrases } from './OwnPhrases.tsx';
import { Publishing } from './Publishing.tsx';

/** What one can change: feeds, how a text travels, the language. */
export function Options({ preferences }: { preferences: Preferences }) {
  const { t } = useI18n();
  const policy = usePolicy();
  return (
    <Page title={t('settings.title')} at="options">
      <Company />
      <Feeds />
      <Choices
        legend={t('settings.way')}
        options={[
          ...ways.map((way) => ({ value: way, label: <WayLabel way={way} /> })),
          { value: undefined, label: <span>{t('settings.way_unset')}</span> },
        ]}
        chosen={preferences.way}
        onChoose={(way) => void savePreferences({ way })}
      />
      <Networks />
      <Choices
        legend={t('settings.language')}
        options={[
          { value: 'auto', label: <span>{t('settings.language_auto')}</span> },
          { value: 'en', label: <span lang="en">{ownName('en')}</span> },
          { value: 'fr', label: <span lang="fr">{ownName('fr')}</span> },
        ]}
        chosen={preferences.language ?? policy.language ?? 'auto'}
        onChoose={(language) => void savePreferences({ language })}
      />
      <OwnPhrases phrases={preferences.phrases} />
      <Keyboard />
      <Publishing />
      <EraseEverything />
      <p className={styles.note}>{t('settings.version', { version: version() })}</p>
    </Page>
  );
}

function WayLabel({ way }: { way: Way }) {
  const { t } = useI18n();
  return (
    <span>
      <strong>{t(`way.${way}`)}</strong>
      <span className={styles.note}>{t(`way.${way}_text`)}</span>
    </span>
  );
}
