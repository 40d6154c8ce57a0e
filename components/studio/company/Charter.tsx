import { useI18n } from '../../app/i18n.tsx';
import { Entries } from '../fields/Entries.tsx';
import { TextField } from '../fields/TextField.tsx';
import styles from './Company.module.css';
import { Group } from './Group.tsx';
import { Rule } from './Rule.tsx';
import { useCount, useFeedLanguage } from './use-feed.ts';

const rules = '_own_words.charter.rules';

/** What the company asks. */
export function Charter() {
  const { t } = useI18n();
  const lang = useFeedLanguage();
  return (
    <Group
      title={t('studio.company.charter')}
      hint={t('studio.company.charter_hint')}
      count={useCount(rules)}
    >
      <div className={styles.pair}>
        <TextField
          path="_own_words.charter.title"
          label={t('studio.company.charter_title')}
          placeholder={t('studio.company.charter_title_example')}
          lang={lang}
        />
        <TextField
          path="_own_words.charter.version"
          label={t('studio.company.charter_version')}
          hint={t('studio.company.charter_version_hint')}
        />
      </div>
      <TextField
        path="_own_words.charter.url"
        label={t('studio.company.charter_link')}
        hint={t('studio.company.charter_link_hint')}
        inputMode="url"
        placeholder="https://"
      />
      <Entries
        path={rules}
        label={t('studio.company.rules')}
        name={(n) => t('studio.company.rule', { n })}
        add={t('studio.company.rule_add')}
      >
        {(place) => <Rule place={place} lang={lang} />}
      </Entries>
    </Group>
  );
}
