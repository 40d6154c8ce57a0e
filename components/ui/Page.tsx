import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { type ExtensionPage, pagePath } from '@/lib/browser/tabs.ts';
import { saysItsSide } from '@/lib/feed/charter.ts';
import { allFeeds } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
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
  // The last, since it comes only once a feed was found that has something to show there.
  ['charter', 'charter.title'],
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
  const isThere = (page: ExtensionPage) =>
    page !== 'charter' || at === page || feeds?.some(({ head }) => saysItsSide(head));
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
