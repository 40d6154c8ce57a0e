import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { type ExtensionPage, pagePath } from '@/lib/browser/tabs.ts';
import { saysItsSide } from '@/lib/feed/charter.ts';
import { allFeeds } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { useStudio } from '../app/use-studio.ts';
import './page.css';

interface Props {
  title: string;
  lead?: string;
  /** Which one of the pages one goes to and fro between, if it is one. */
  at?: ExtensionPage;
  /** What it holds stands in two columns, where there is room for them. */
  wide?: boolean;
  children: ReactNode;
}

const pages = [
  ['popup', 'app.suggestions'],
  ['activity', 'activity.title'],
  ['ledger', 'ledger.title'],
  ['options', 'settings.title'],
  // The last, since they come only once it was found that there is something to show there.
  ['charter', 'charter.title'],
  ['studio', 'app.studio'],
] as const;

/** A page in a tab: the ways to the others, a title, a line under it, and what it holds. */
export function Page({ title, lead, at, wide = false, children }: Props) {
  return (
    <>
      {at && <Ways at={at} />}
      <main className={wide ? 'page wide' : 'page'}>
        <header>
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </header>
        {children}
      </main>
    </>
  );
}

function Ways({ at }: { at: ExtensionPage }) {
  const { t } = useI18n();
  const feeds = useLiveQuery(allFeeds);
  const isStudio = useStudio();
  const isThere = (page: ExtensionPage) => {
    if (at === page) return true;
    if (page === 'studio') return isStudio;
    return page !== 'charter' || feeds?.some(({ head }) => saysItsSide(head));
  };
  return (
    <nav className="pages" aria-label={t('app.pages')}>
      {pages
        .filter(([page]) => isThere(page))
        .map(([page, name]) => (
          <a key={page} href={pagePath(page)} aria-current={page === at ? 'page' : undefined}>
            {t(name)}
          </a>
        ))}
    </nav>
  );
}
