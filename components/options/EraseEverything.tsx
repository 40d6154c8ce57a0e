import { useState } from 'react';
import { type Everything, everything } from '@/lib/erase/everything.ts';
import { journalOf } from '../activity/journal.ts';
import { endWith } from '../app/Ending.tsx';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { save as saveAs } from '../ui/SaveButtons.tsx';
import { Tick } from '../ui/Tick.tsx';
import styles from './EraseEverything.module.css';
import { Erasing } from './Erasing.tsx';
import { OfCompany } from './OfCompany.tsx';

/** The way out: nothing of Own Words is left in this browser but Own Words itself. */
export function EraseEverything() {
  const { t } = useI18n();
  const [going, setGoing] = useState<Everything>();
  return (
    <section className={styles.section} aria-labelledby="everything">
      <h2 id="everything">{t('everything.title')}</h2>
      <p>{t('everything.lead')}</p>
      <div>
        <Button look="danger" onClick={() => void everything().then(setGoing)}>
          {t('everything.erase')}
        </Button>
      </div>
      {going && <Asking going={going} onClose={() => setGoing(undefined)} />}
    </section>
  );
}

function Asking({ going, onClose }: { going: Everything; onClose: () => void }) {
  const { t } = useI18n();
  const [withStudio, setWithStudio] = useState(false);
  const save = () => void journalOf(going.shares).then((json) => saveAs('own-words', json, 'json'));
  return (
    <Dialog title={t('everything.ask')} onClose={onClose}>
      <Going {...going} />
      {going.studio !== undefined && (
        <Tick checked={withStudio} onChange={setWithStudio}>
          {t('everything.studio', { n: going.studio })}
        </Tick>
      )}
      {going.shares.length + going.drafts > 0 && (
        <div>
          <p>{t('activity.erase_first')}</p>
          <Button onClick={save}>{t('activity.export_json')}</Button>
        </div>
      )}
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="danger" onClick={() => endWith(<Erasing withStudio={withStudio} />)}>
          {t('everything.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}

/** What will be gone, what stays, and who will notice. */
function Going({ feeds, drafts, shares }: Everything) {
  const { t } = useI18n();
  return (
    <>
      <p>{t('everything.goes')}</p>
      <ul className={styles.going}>
        <li>{t('everything.feeds', { n: feeds })}</li>
        <li>{t('everything.drafts', { n: drafts })}</li>
        <li>{t('everything.shares', { n: shares.length })}</li>
        <li>{t('everything.others')}</li>
      </ul>
      <p>{t('everything.stays')}</p>
      {feeds > 0 && <p>{t('everything.seen')}</p>}
      <OfCompany />
      <p>{t('everything.closes')}</p>
    </>
  );
}
