import { useState } from 'react';
import { isObject, type Json } from '@/lib/feed/parse/clean.ts';
import { withoutFields } from '@/lib/studio/place.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { useField } from '../desk.tsx';
import { TextField } from '../fields/TextField.tsx';

const ways = ['do', 'dont'] as const;
type Way = (typeof ways)[number];

/** One rule of the charter: a do or a don’t, with its reason. */
export function Rule({ place, lang }: { place: string; lang: string | undefined }) {
  const { t } = useI18n();
  const { value, set } = useField(place);
  const written = ways.filter((way) => isObject(value) && value[way] !== undefined);
  // Of a rule that says nothing yet, or nothing any more, the file cannot tell.
  const [blank, setBlank] = useState<Way>(written[0] ?? 'do');
  const [way = blank] = written;
  const choose = (next: Way) => {
    setBlank(next);
    if (isObject(value) && next !== way) set(turned(value, way, next));
  };
  // The format lets one entry be both.
  const shown = written.length > 1 ? written : [way];
  return (
    <>
      {shown.length === 1 && (
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

function turned(rule: { [name: string]: Json }, from: Way, to: Way): { [name: string]: Json } {
  const { [from]: text } = rule;
  return { ...(text !== undefined && { [to]: text }), ...withoutFields(rule, from) };
}
