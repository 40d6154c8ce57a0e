import { useI18n } from '../../app/i18n.tsx';
import { useField } from '../desk.tsx';
import { Entries } from '../fields/Entries.tsx';
import { TextField } from '../fields/TextField.tsx';
import { YesNo } from '../fields/YesNo.tsx';
import { Group } from './Group.tsx';
import { useCount } from './use-feed.ts';

const one = { leaders: 'leader', champions: 'champion' } as const;

/** People who post in public and agreed to be named. */
export function People({ of }: { of: keyof typeof one }) {
  const { t } = useI18n();
  const path = `_own_words.${of}`;
  return (
    <Group title={t(`studio.company.${of}`)} hint={t(`studio.company.${of}_hint`)} count={useCount(path)}>
      <Entries
        path={path}
        label={t(`studio.company.${of}`)}
        named
        name={(n) => t(`studio.company.${one[of]}`, { n })}
        add={t(`studio.company.${one[of]}_add`)}
        blank={{ consent: false }}
      >
        {(place) => <Person place={place} />}
      </Entries>
    </Group>
  );
}

function Person({ place }: { place: string }) {
  const { t } = useI18n();
  const { value: consent } = useField(`${place}.consent`);
  return (
    <>
      <TextField path={`${place}.name`} label={t('studio.company.person_name')} />
      <TextField
        path={`${place}.url`}
        label={t('studio.company.person_url')}
        inputMode="url"
        placeholder="https://"
      />
      <YesNo
        path={`${place}.consent`}
        label={t('studio.company.person_consent')}
        hint={consent === true ? undefined : t('studio.company.person_hidden')}
        no={false}
      />
    </>
  );
}
