import { useLiveQuery } from 'dexie-react-hooks';
import { pagePath } from '@/lib/browser/tabs.ts';
import { saysItsSide } from '@/lib/feed/charter.ts';
import { allFeeds } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Company } from './Company.tsx';

/** What each feed says of the company's side. It is read from what is held: nothing is asked for, nothing noted. */
export function Charter() {
  const { t } = useI18n();
  const feeds = useLiveQuery(allFeeds);
  const told = feeds?.filter(({ head }) => saysItsSide(head));
  return (
    <Page title={t('charter.title')} at="charter" lead={t('charter.lead')}>
      {!told && <Loading />}
      {told?.length === 0 && <Nothing feeds={feeds?.length ?? 0} />}
      {told?.map((feed) => (
        <Company key={feed.id} feed={feed} />
      ))}
    </Page>
  );
}

function Nothing({ feeds }: { feeds: number }) {
  const { t } = useI18n();
  return (
    <Empty title={t(feeds ? 'charter.empty' : 'settings.no_feeds')} hint={t('charter.empty_hint')}>
      {feeds ? (
        <a href={pagePath('popup')}>{t('activity.empty_next')}</a>
      ) : (
        <a href={pagePath('welcome')}>{t('settings.add_feed')}</a>
      )}
    </Empty>
  );
}
