import type { ReactNode } from 'react';
import { type ExtensionPage, pagePath } from '@/lib/browser/tabs.ts';
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
  ['options', 'settings.title'],
] as const;

/** A page in a tab: the ways to the others, a title, a line under it, and what it holds. */
export function Page({ title, lead, at, wide = false, children }: Props) {
  const { t } = useI18n();
  return (
    <>
      {at && (
        <nav className="pages" aria-label={t('app.pages')}>
          {pages.map(([page, name]) => (
            <a key={page} href={pagePath(page)} aria-current={page === at ? 'page' : undefined}>
              {t(name)}
            </a>
          ))}
        </nav>
      )}
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
