import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { pagePath } from '@/lib/browser/tabs.ts';
import { onErased } from '@/lib/drafts/erased.ts';
import { totalsOf } from '@/lib/insights/totals.ts';
import { allShares } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Toast, type ToastMessage } from '../ui/Toast.tsx';
import { DamagedShares } from './DamagedShares.tsx';
import { EraseActivity } from './EraseActivity.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { Shares } from './Shares.tsx';
import { Totals } from './Totals.tsx';

/** The journal, for the person alone. */
export function Activity() {
  const { t } = useI18n();
  const shares = useLiveQuery(allShares);
  const [toast, setToast] = useState<ToastMessage>();
  const forget = useCallback(() => setToast(undefined), []);
  // What another window erased has no way back here.
  useEffect(() => onErased(forget), [forget]);
  if (!shares)
    return (
      <Page title={t('activity.title')} at="activity">
        <Loading />
      </Page>
    );

  return (
    <Page title={t('activity.title')} at="activity" lead={t('activity.lead')}>
      {shares.length === 0 ? (
        <Empty title={t('activity.empty')} hint={t('activity.empty_hint')}>
          <a href={pagePath('popup')}>{t('activity.empty_next')}</a>
        </Empty>
      ) : (
        <>
          <Totals totals={totalsOf(shares)} />
          <ExportButtons shares={shares} />
        </>
      )}
      <Shares shares={shares} onDeleted={setToast} />
      <DamagedShares />
      <EraseActivity shares={shares} onErased={() => setToast({ text: t('activity.erased') })} />
      <Toast toast={toast} onGone={forget} />
    </Page>
  );
}
