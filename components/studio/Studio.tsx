import { useEffect, useState } from 'react';
import { sweep } from '@/lib/studio/sweep.ts';
import { openWorkbook, type Workbook } from '@/lib/studio/workbook.ts';
import { useI18n } from '../app/i18n.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Bench } from './Bench.tsx';
import { WorkbookProvider } from './desk.tsx';
import { Home } from './home/Home.tsx';
import { hashOf, useRoute } from './use-route.ts';

/** Where a company's feed is made: the list of feeds one works on, or one of them. */
export function Studio() {
  const { feed } = useRoute();
  return feed === undefined ? <Home /> : <OpenFeed key={feed} feedId={feed} />;
}

function OpenFeed({ feedId }: { feedId: string }) {
  const { t } = useI18n();
  const [workbook, setWorkbook] = useState<Workbook | 'none'>();
  useEffect(() => {
    let opened: Workbook | undefined;
    let isLeft = false;
    void openWorkbook(feedId, Date.now()).then((found) => {
      opened = found;
      if (isLeft) found?.close();
      else setWorkbook(found ?? 'none');
      // That something is left over must not disturb who came to write.
      void sweep(feedId, Date.now()).catch(() => undefined);
    });
    return () => {
      isLeft = true;
      opened?.close();
    };
  }, [feedId]);
  if (workbook && workbook !== 'none')
    return (
      <WorkbookProvider value={workbook}>
        <Bench />
      </WorkbookProvider>
    );
  return (
    <Page title={t('studio.title')}>
      {workbook ? (
        <Empty title={t('studio.no_feed')} hint={t('studio.no_feed_hint')}>
          <a href={hashOf({})}>{t('studio.all_feeds')}</a>
        </Empty>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
