import { pinnedFeed } from '@/lib/browser/managed.ts';
import { useI18n } from '../app/i18n.tsx';
import { usePolicy } from '../app/use-policy.ts';

/** What of a company's settings no erasure takes away. */
export function OfCompany() {
  const { t } = useI18n();
  const { feeds, inlineFeeds } = usePolicy();
  const pinned = pinnedFeed();
  return (
    <>
      {feeds.length + inlineFeeds.length > 0 && <p>{t('everything.company')}</p>}
      {pinned && <p>{t('everything.pinned', { host: new URL(pinned).hostname })}</p>}
    </>
  );
}
