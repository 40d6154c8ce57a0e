import { useLiveQuery } from 'dexie-react-hooks';
import { pagePath } from '@/lib/browser/tabs.ts';
import { readLedger } from '@/lib/ledger/entries.ts';
import { ledgerCsv, ledgerJson } from '@/lib/ledger/export.ts';
import { useI18n } from '../app/i18n.tsx';
import { DamagedRows } from '../ui/DamagedRows.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { SaveButtons } from '../ui/SaveButtons.tsx';
import { FeedIdentities } from './FeedIdentities.tsx';
import styles from './Ledger.module.css';
import { Limits } from './Limits.tsx';
import { Requests } from './Requests.tsx';
import { Summary } from './Summary.tsx';

/** Every request the extension made, for anyone to check. */
export function Ledger() {
  const { t } = useI18n();
  const ledger = useLiveQuery(readLedger);
  if (!ledger)
    return (
      <Page title={t('ledger.title')} at="ledger">
        <Loading />
      </Page>
    );
  const { entries, damaged } = ledger;
  return (
    <Page title={t('ledger.title')} at="ledger" lead={t('ledger.lead')}>
      {entries.length === 0 && damaged.length === 0 && <Nothing />}
      {entries.length > 0 && (
        <>
          <Summary entries={entries} />
          <SaveButtons
            labels={{ csv: t('ledger.export_csv'), json: t('ledger.export_json') }}
            name="own-words-requests"
            csv={() => ledgerCsv(entries)}
            json={() => ledgerJson(entries)}
          />
        </>
      )}
      <section className={styles.section} aria-labelledby="asked">
        <h2 id="asked">{t('ledger.asked')}</h2>
        <p>{t('ledger.asked_text')}</p>
      </section>
      <FeedIdentities />
      <Requests entries={entries} />
      <DamagedRows
        title={t('ledger.damaged', { n: damaged.length })}
        text={t('ledger.damaged_text')}
        show={t('ledger.damaged_show')}
        rows={damaged}
      />
      <Limits />
    </Page>
  );
}

function Nothing() {
  const { t } = useI18n();
  return (
    <Empty title={t('ledger.empty')} hint={t('ledger.empty_hint')}>
      <a href={pagePath('welcome')}>{t('settings.add_feed')}</a>
    </Empty>
  );
}
