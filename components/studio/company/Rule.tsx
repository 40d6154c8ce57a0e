import { useState } from 'react';
import { isObject, type Json, type JsonObject } from '@/lib/feed/parse/clean.ts';
import { withoutFields } from '@/lib/studio/place.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { useField } from '../desk.tsx';
import { TextField } from '../fields/TextField.tsx';

const ways = ['do', 'dont'] as const;
type Way = (typeof ways)[number];

/** One rule of the charter: a do or a don’t, with its reason. The format lets one entry be both. */
export function Rule({ place, lang }: { place: string; lang: string | undefined }) {
  const { t } = useI18n();
  const { shown, choose } = useWays(place);
  const [way] = shown;
  return (
    <>
      {shown.length === 1 && way && (
        <Chips
          label={t('studio.company.rule_way')}
          options={ways.map((one) => ({ value: one, label: t(`studio.company.${one}`) }))}
          chosen={way}
          onChoose={choose}
        />
      )}
      {shown.map((one) => (
        <TextField
          key={one}
          path={`${place}.${one}`}
          label={t(`studio.company.${one}_text`)}
          placeholder={t(`studio.company.${one}_example`)}
          lang={lang}
          long
        />
      ))}
      <TextField
        path={`${place}.why`}
        label={t('studio.company.why')}
        placeholder={t('studio.company.why_example')}
        lang={lang}
        long
      />
    </>
  );
}

/** Which of the two a rule is, and making it the other. */
function useWays(place: string): { shown: readonly Way[]; choose: (way: Way) => void } {
  const { value, set } = useField(place);
  const written = writtenIn(value);
  // Of a rule that says nothing yet, or nothing any more, the file cannot tell.
  const [blank, setBlank] = useState<Way>(written[0] ?? 'do');
  const shown = written.length > 0 ? written : [blank];
  return {
    shown,
    choose: (next) => {
      setBlank(next);
      const [way] = shown;
      if (isObject(value) && way && next !== way) set(turned(value, way, next));
    },
  };
}

function writtenIn(rule: Json | undefined): Way[] {
  return isObject(rule) ? ways.filter((way) => rule[way] !== undefined) : [];
}

function turned(rule: JsonObject, from: Way, to: Way): JsonObject {
  const { [from]: text } = rule;
  return { ...(text !== undefined && { [to]: text }), ...withoutFields(rule, from) };
}
