import { type ReactNode, useId } from 'react';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { accepted } from './accepted.ts';
import { chosenAt } from './arrive.ts';
import { FromAddress } from './FromAddress.tsx';
import styles from './Import.module.css';
import { useDrop } from './use-drop.ts';
import type { ImportDoes, Trouble } from './use-import.ts';

interface Props {
  does: ImportDoes;
  trouble: Trouble | undefined;
  onClose: () => void;
}

/** From where suggestions are to come. */
export function ChooseSource({ does, trouble, onClose }: Props) {
  const { t } = useI18n();
  const { isOver, handlers } = useDrop((files) => void does.files(files));
  return (
    <div className={styles.sources} data-over={isOver} {...handlers}>
      <p>{t('studio.bring.lead')}</p>
      {trouble && <Told {...trouble} />}
      <Source title={t('studio.bring.file')} hint={t('studio.bring.file_hint')}>
        <FileButton look="primary" accept={accepted} multiple onChoose={(files) => void does.files(files)}>
          {t('studio.bring.choose')}
        </FileButton>
      </Source>
      <Pasted does={does} />
      <Source title={t('studio.bring.from_address')}>
        <FromAddress
          images={false}
          look="plain"
          onFound={(url, { data }) => does.chosen([chosenAt(url, data)])}
        />
      </Source>
      <div>
        <Button look="quiet" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  );
}

function Source({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className={styles.source}>
      <h3>{title}</h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

function Told({ name, reason }: Trouble) {
  const { t } = useI18n();
  return (
    <Notice
      tone="danger"
      role="alert"
      title={name ? t('studio.open.failed', { name }) : t('studio.open.failed_unnamed')}
    >
      <p>{t(reason)}</p>
      <p>{t('studio.open.nothing_changed')}</p>
    </Notice>
  );
}

function Pasted({ does }: { does: ImportDoes }) {
  const { t } = useI18n();
  const id = useId();
  const [text, setText] = does.pasted;
  return (
    <Source title={t('studio.bring.paste')}>
      <label htmlFor={id} className={styles.hint}>
        {t('studio.bring.paste_hint')}
      </label>
      <textarea
        id={id}
        rows={4}
        className={styles.pasted}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div>
        <Button disabled={text.trim() === ''} onClick={() => does.text(text)}>
          {t('studio.bring.read')}
        </Button>
      </div>
    </Source>
  );
}
