import { type ComponentType, useState } from 'react';
import { useI18n } from '@/components/app/i18n.tsx';
import { ItemTags } from '@/components/suggestion/ItemTags.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Chips } from '@/components/ui/Chips.tsx';
import { Dialog } from '@/components/ui/Dialog.tsx';
import { Field } from '@/components/ui/Field.tsx';
import { FileButton } from '@/components/ui/FileButton.tsx';
import { Icon, type IconName } from '@/components/ui/Icon.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { Link } from '@/components/ui/Link.tsx';
import { Loading } from '@/components/ui/Loading.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { Tag } from '@/components/ui/Tag.tsx';
import { Tick } from '@/components/ui/Tick.tsx';
import { Toast } from '@/components/ui/Toast.tsx';
import { HandOffButtons } from '@/components/writing/HandOffButtons.tsx';
import { Question } from '@/components/writing/Question.tsx';
import { itemSchema } from '@/lib/feed/format.ts';
import styles from './Gallery.module.css';
import { DamagedRowsShown, EmptyShown, FiguresShown, SaveButtonsShown } from './records.tsx';

interface Piece {
  /** That of its file. */
  name: string;
  Shown: ComponentType;
}

const nothing = () => undefined;
const looks = ['primary', 'plain', 'quiet', 'danger'] as const;
const tones = ['info', 'good', 'caution', 'danger'] as const;
const kinds = ['product', 'culture', 'industry'] as const;
// The compiler asks for those that are missing.
const icons = Object.keys({
  back: 1,
  search: 1,
  journal: 1,
  charter: 1,
  settings: 1,
  leave: 1,
  close: 1,
  down: 1,
  up: 1,
  met: 1,
  not_yet: 1,
  preview: 1,
  widen: 1,
  aside: 1,
} satisfies Record<IconName, 1>) as IconName[];

function FileButtons() {
  return (
    <FileButton accept=".json" onChoose={() => undefined}>
      {useI18n().t('ledger.export_json')}
    </FileButton>
  );
}

function Buttons() {
  const { t } = useI18n();
  return [false, true].map((disabled) => (
    <div key={String(disabled)} className={styles.row}>
      {looks.map((look) => (
        <Button key={look} look={look} disabled={disabled}>
          {t(disabled ? 'welcome.reading' : look === 'danger' ? 'settings.remove' : 'handoff.save')} ({look})
        </Button>
      ))}
    </div>
  ));
}

function ChipsShown() {
  const { t } = useI18n();
  const [chosen, choose] = useState<(typeof kinds)[number]>('culture');
  const options = kinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  return <Chips label={t('list.filter')} options={options} chosen={chosen} onChoose={choose} />;
}

function DialogShown() {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('unfair.title')}</Button>
      {open && (
        <Dialog title={t('unfair.title')} onClose={() => setOpen(false)}>
          <p>{t('unfair.intro')}</p>
          <Button onClick={() => setOpen(false)}>{t('app.close')}</Button>
        </Dialog>
      )}
    </>
  );
}

function Fields() {
  const { t } = useI18n();
  const label = t('welcome.address');
  return (
    <>
      <Field label={`${label} 1`} placeholder="https://" />
      <Field
        label={`${label} 2`}
        hint={t('welcome.address_hint')}
        defaultValue="https://aurore-rail.example"
      />
      <Field label={`${label} 3`} error={t('feed.error.address')} defaultValue="aurore" />
    </>
  );
}

function Ticks() {
  const { t } = useI18n();
  const [checked, setChecked] = useState(true);
  return (
    <Tick checked={checked} onChange={setChecked}>
      {t('unfair.with_text')}
    </Tick>
  );
}

function Icons() {
  return (
    <div className={styles.row}>
      {icons.map((name) => (
        <Tag key={name}>
          <Icon name={name} /> {name}
        </Tag>
      ))}
    </div>
  );
}

function IconButtons() {
  const { t } = useI18n();
  return (
    <div className={styles.row}>
      <IconButton icon="back" label={t('app.back')} />
      <IconButton icon="settings" label={t('app.settings')} />
      <span dir="rtl">
        <IconButton icon="leave" label={t('write.read')} />
      </span>
    </div>
  );
}

function Notices() {
  const { t } = useI18n();
  return tones.map((tone) => (
    <Notice key={tone} tone={tone} title={tone === 'info' ? undefined : t('feed.error.title')}>
      <p>
        {t('feed.error.kept')} ({tone})
      </p>
    </Notice>
  ));
}

function Tags() {
  const { t } = useI18n();
  return (
    <div className={styles.row}>
      <Tag>{t('kind.product')}</Tag>
      <Tag tone="accent">{t('card.draft')}</Tag>
      <Tag tone="caution">{t('card.paused')}</Tag>
    </div>
  );
}

function Toasts() {
  const { t } = useI18n();
  const action = { label: t('app.undo'), run: nothing };
  return [undefined, action].map((way) => (
    <div key={String(way?.label)} className={styles.frame}>
      <Toast toast={{ text: t('write.declined'), ...(way && { action: way }) }} onGone={nothing} />
    </div>
  ));
}

function ItemTagsShown() {
  const now = Date.now();
  const item = itemSchema.parse({
    id: 'one',
    language: 'fr',
    tags: [],
    _own_words: {
      kind: 'product',
      promotional: true,
      rewarded: true,
      status: 'corrected',
      expires_at: new Date(now + 3 * 86_400_000).toISOString(),
    },
  });
  const suggestion = { key: 'a/one', feedId: 'a', position: 0, firstSeenAt: now, item };
  return (
    <>
      <ItemTags draft suggestion={suggestion} />
      <ItemTags draft={false} suggestion={{ ...suggestion, goneAt: now }} />
      <ItemTags draft superseded suggestion={suggestion} />
    </>
  );
}

function QuestionShown() {
  const question = 'What does a worn bearing sound like, to someone who has never heard one?';
  return (
    <div className={styles.wide}>
      <Question id="asked" question={question} language="en" onPutAway={nothing} />
    </div>
  );
}

function HandOffs() {
  const { t } = useI18n();
  const ways = [
    { text: 'A night in the van.', ready: false },
    { text: 'A night in the van.', ready: true },
    { text: 'A night in the van. '.repeat(20), ready: true },
  ];
  return ways.map(({ text, ready }) => (
    <div key={`${text.length} ${ready}`} className={styles.wide}>
      <p id={`reason-${text.length}-${ready}`}>{t(ready ? 'gate.ready' : 'gate.say_something')}</p>
      <HandOffButtons
        {...{ text, ready }}
        link={undefined}
        reason={`reason-${text.length}-${ready}`}
        preferred="linkedin"
        onHandOff={nothing}
      />
    </div>
  ));
}

function LinkShown() {
  const { t } = useI18n();
  return (
    <p>
      <Link to="https://aurore-rail.example/">{t('write.read')}</Link> {t('write.read_reveals')}
    </p>
  );
}

/** Each shared piece. `Page` is what they stand on. */
export const pieces: readonly Piece[] = [
  { name: 'Button', Shown: Buttons },
  { name: 'FileButton', Shown: FileButtons },
  { name: 'IconButton', Shown: IconButtons },
  { name: 'Icon', Shown: Icons },
  { name: 'Link', Shown: LinkShown },
  { name: 'Chips', Shown: ChipsShown },
  { name: 'Tag', Shown: Tags },
  { name: 'Field', Shown: Fields },
  { name: 'Tick', Shown: Ticks },
  { name: 'Notice', Shown: Notices },
  { name: 'DamagedRows', Shown: DamagedRowsShown },
  { name: 'Figures', Shown: FiguresShown },
  { name: 'SaveButtons', Shown: SaveButtonsShown },
  { name: 'Empty', Shown: EmptyShown },
  { name: 'Loading', Shown: Loading },
  { name: 'Toast', Shown: Toasts },
  { name: 'Dialog', Shown: DialogShown },
  { name: 'ItemTags', Shown: ItemTagsShown },
  { name: 'Question', Shown: QuestionShown },
  { name: 'HandOffButtons', Shown: HandOffs },
];
