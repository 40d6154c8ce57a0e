import { useI18n } from '../../app/i18n.tsx';
import { Entries } from '../fields/Entries.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Group } from './Group.tsx';
import { useCount, useFeedLanguage } from './use-feed.ts';

const path = '_own_words.results';

/** What came of people's posts, told back to them. */
export function Results() {
  const { t } = useI18n();
  const lang = useFeedLanguage();
  return (
    <Group title={t('studio.company.results')} hint={t('studio.company.results_hint')} count={useCount(path)}>
      <Entries
        path={path}
        label={t('studio.company.results')}
        named
        name={(n) => t('studio.company.result', { n })}
        add={t('studio.company.result_add')}
      >
        {(place) => (
          <>
            <TextField
              path={`${place}.period`}
              label={t('studio.company.result_period')}
              placeholder={t('studio.company.result_period_example')}
              lang={lang}
            />
            <TextField
              path={`${place}.text`}
              label={t('studio.company.result_text')}
              placeholder={t('studio.company.result_text_example')}
              lang={lang}
              long
            />
            <TextField
              path={`${place}.url`}
              label={t('studio.company.result_link')}
              inputMode="url"
              placeholder="https://"
            />
          </>
        )}
      </Entries>
    </Group>
  );
}
