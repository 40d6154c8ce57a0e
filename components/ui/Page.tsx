import type { ReactNode } from 'react';
import './page.css';

/** A page in a tab: a title, a line under it, and what it holds. */
export function Page({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <main className="page">
      <header>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </main>
  );
}
