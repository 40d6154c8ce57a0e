import { useI18n } from '../../app/i18n.tsx';
import { Entries } from '../fields/Entries.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Group } from './Group.tsx';
import { useCount, useFeedLanguage } from './use-feed.ts';

const path = '_own_words.links';

/** Where one finds help. */
export function Pages() {
  const { t } = useI18n();
  const lang = useFeedLanguage();
  return (
    <Group title={t('studio.company.links')} hint={t('studio.company.links_hint')} count={useCount(path)}>
      <Entries
        path={path}
        label={t('studio.company.links')}
        named
        name={(n) => t('studio.company.link', { n })}
        add={t('studio.company.link_add')}
      >
        {(place) => (
          <>
            <TextField
              path={`${place}.title`}
              label={t('studio.company.link_title')}
              placeholder={t('studio.company.link_title_example')}
              lang={lang}
            />
            <TextField
              path={`${place}.url`}
              label={t('studio.company.link_url')}
              inputMode="url"
              placeholder="https://"
            />
          </>
        )}
      </Entries>
    </Group>
  );
}
