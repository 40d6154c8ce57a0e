import { useDeferredValue, useId, useRef } from 'react';
import { isObject } from '@/lib/feed/parse/clean.ts';
import { ownName } from '@/lib/i18n/formats.ts';
import { fieldSet, head, projectOf } from '@/lib/studio/book.ts';
import { languagesIn } from '@/lib/studio/languages.ts';
import { hasPlace } from '@/lib/studio/parts.ts';
import { useI18n } from '../../app/i18n.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useDesk, useField, useWorkbook } from '../desk.tsx';
import fields from '../fields/Fields.module.css';
import { commonLanguages } from '../fields/Language.tsx';
import styles from './Company.module.css';
import { Group } from './Group.tsx';
import { PhraseField } from './PhraseField.tsx';

const path = '_own_words.disclosure';

/** How to say that one works here, in each language: those the feed is written in are there to be filled in. */
export function Disclosure() {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const { value, set } = useField(path);
  const book = useDeferredValue(useDesk((desk) => desk.book));
  const used = languagesIn(projectOf(book)).filter(hasPlace);
  const written = isObject(value) ? value : {};
  const shown = [...new Set([...used, ...Object.keys(written).filter(hasPlace)])];
  const add = (language: string) => {
    // Blank, so that it has a line: what is blank does not go out with the feed.
    set({ ...written, [language]: '' });
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > :last-child textarea')?.focus(),
    );
  };
  return (
    <Group
      title={t('studio.company.disclosure')}
      hint={t('studio.company.disclosure_hint')}
      count={Object.values(written).filter(Boolean).length}
    >
      <div ref={list} className={fields.list} data-field={path}>
        {shown.map((language) => (
          <Phrase key={language} language={language} isUsed={used.includes(language)} />
        ))}
      </div>
      <OtherLanguage shown={shown} onChoose={add} />
    </Group>
  );
}

/** One language; that of a feed’s own suggestions keeps its line. */
function Phrase({ language, isUsed }: { language: string; isUsed: boolean }) {
  const { t } = useI18n();
  const { act } = useWorkbook();
  const place = `${path}.${language}`;
  const name = ownName(language);
  const remove = () =>
    act('entry_removed', name, (book) => fieldSet(book, head, place, undefined, Date.now()));
  return (
    <div className={styles.phrase}>
      <PhraseField path={place} language={language} />
      {!isUsed && (
        <IconButton icon="close" size="small" label={t('studio.remove', { what: name })} onClick={remove} />
      )}
    </div>
  );
}

interface Other {
  shown: readonly string[];
  onChoose: (language: string) => void;
}

function OtherLanguage({ shown, onChoose }: Other) {
  const { t } = useI18n();
  const id = useId();
  const others = commonLanguages.filter((language) => !shown.includes(language));
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{t('studio.company.disclosure_other')}</label>
      <select id={id} className={fields.select} value="" onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('studio.company.disclosure_choose')}</option>
        {others.map((language) => (
          <option key={language} value={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </div>
  );
}
