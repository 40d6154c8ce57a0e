import { isObject } from '@/lib/feed/parse/clean.ts';
import { translator } from '@/lib/i18n/index.ts';
import { fieldSet, head } from '@/lib/studio/book.ts';
import { listAt } from '@/lib/studio/place.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { Entries } from '../fields/Entries.tsx';
import { TextField } from '../fields/TextField.tsx';
import styles from './Company.module.css';
import { Group } from './Group.tsx';
import { useCount, useFeedLanguage, useSpeaker } from './use-feed.ts';

const path = '_own_words.charter.commitments';
const drafts = ['time', 'training', 'clumsy', 'appraisal'] as const;

/** What the company gives and promises, above all that it asks. */
export function Commitments() {
  const { t } = useI18n();
  const count = useCount(path);
  return (
    <Group
      title={t('studio.company.commitments')}
      hint={t('studio.company.commitments_hint')}
      count={count}
      open
    >
      {count === 0 && <Begin />}
      <Drafts />
      <Promises />
    </Group>
  );
}

function Promises() {
  const { t } = useI18n();
  const lang = useFeedLanguage();
  return (
    <Entries
      path={path}
      label={t('studio.company.commitments')}
      named
      name={(n) => t('studio.company.commitment', { n })}
      add={t('studio.company.commitment_add')}
    >
      {(place) => (
        <>
          <TextField
            path={`${place}.text`}
            label={t('studio.company.commitment_text')}
            placeholder={t('studio.company.commitment_example')}
            lang={lang}
            long
          />
          <TextField
            path={`${place}.link`}
            label={t('studio.company.commitment_link')}
            hint={t('studio.company.commitment_link_hint')}
            inputMode="url"
            placeholder="https://"
          />
        </>
      )}
    </Entries>
  );
}

/** Four promises to begin with, in the language of the feed. */
function Begin() {
  const { t } = useI18n();
  const { act } = useWorkbook();
  const speak = useSpeaker();
  const lang = useFeedLanguage();
  const begin = () => {
    const feedSays = speak(lang);
    const four = drafts.map((draft) => ({ text: feedSays.t(`studio.company.draft.${draft}`) }));
    act('filled', t('studio.company.commitments'), (book) => fieldSet(book, head, path, four, Date.now()));
  };
  return (
    <div className={styles.begin}>
      <Button onClick={begin}>{t('studio.company.commitments_begin')}</Button>
      <p className={styles.hint}>{t('studio.company.commitments_begin_hint')}</p>
    </div>
  );
}

/** Says that some are drafts still: whoever publishes now would promise them. */
export function Drafts() {
  const { t } = useI18n();
  const marks = [translator('en'), translator('fr')].map((speaks) => speaks.t('studio.company.to_be_agreed'));
  const isDraft = useDesk(({ book }) =>
    listAt(book.feed.head, path).some(
      (entry) =>
        isObject(entry) &&
        marks.some((mark) => typeof entry.text === 'string' && entry.text.startsWith(mark)),
    ),
  );
  return isDraft ? <Notice tone="caution">{t('studio.company.drafts')}</Notice> : null;
}
