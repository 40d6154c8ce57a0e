import { useI18n } from '../../app/i18n.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Entries } from '../fields/Entries.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Group } from './Group.tsx';
import { useCount, useFeedLanguage } from './use-feed.ts';

const path = '_own_words.phrases';
const kinds = ['competitor', 'brand_speak', 'caution'] as const;

/** What somebody is asked to think twice about. */
export function Phrases() {
  const { t } = useI18n();
  return (
    <Group title={t('studio.company.phrases')} hint={t('studio.company.phrases_hint')} count={useCount(path)}>
      <Entries
        path={path}
        label={t('studio.company.phrases')}
        named
        hint={t('studio.company.phrases_never')}
        name={(n) => t('studio.company.phrase', { n })}
        add={t('studio.company.phrase_add')}
      >
        {(place) => <Phrase place={place} />}
      </Entries>
    </Group>
  );
}

function Phrase({ place }: { place: string }) {
  const { t } = useI18n();
  const lang = useFeedLanguage();
  return (
    <>
      <TextField
        path={`${place}.match`}
        label={t('studio.company.phrase_match')}
        placeholder={t('studio.company.phrase_match_example')}
        lang={lang}
      />
      <TextField
        path={`${place}.reason`}
        label={t('studio.company.phrase_reason')}
        placeholder={t('studio.company.phrase_reason_example')}
        lang={lang}
        long
      />
      <Choice
        path={`${place}.kind`}
        label={t('studio.company.phrase_kind')}
        options={[
          { value: '', label: t('studio.field.unset') },
          ...kinds.map((kind) => ({ value: kind, label: t(`charter.phrase.${kind}`) })),
        ]}
      />
    </>
  );
}
