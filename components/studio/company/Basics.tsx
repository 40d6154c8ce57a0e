import { useI18n } from '../../app/i18n.tsx';
import { Language } from '../fields/Language.tsx';
import { TextField } from '../fields/TextField.tsx';
import styles from './Company.module.css';
import { Group } from './Group.tsx';
import { useFeedLanguage } from './use-feed.ts';

/** Whose feed it is. */
export function Basics() {
  const { t } = useI18n();
  const lang = useFeedLanguage();
  return (
    <Group title={t('studio.company.basics')} hint={t('studio.company.basics_hint')} open>
      <TextField
        path="title"
        label={t('studio.company.name')}
        hint={t('studio.company.name_hint')}
        lang={lang}
      />
      <div className={styles.pair}>
        <Language
          path="language"
          label={t('studio.company.language')}
          hint={t('studio.company.language_hint')}
          unset={t('studio.company.language_unset')}
        />
        <TextField
          path="_own_words.contact"
          label={t('studio.company.contact')}
          hint={t('studio.company.contact_hint')}
        />
      </div>
    </Group>
  );
}
