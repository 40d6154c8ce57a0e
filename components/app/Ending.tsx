import type { ReactNode } from 'react';
import { create } from 'zustand';
import { pagePath } from '@/lib/browser/tabs.ts';
import { Page } from '../ui/Page.tsx';
import { useI18n } from './i18n.tsx';

const useLast = create<{ screen?: ReactNode }>(() => ({}));

/** From here on the page shows this alone: whatever else it showed is gone, with all that it was doing. */
export function endWith(screen: ReactNode): void {
  useLast.setState({ screen });
}

/** The page, until it has come to its end. */
export function Ending({ children }: { children: ReactNode }) {
  return useLast(({ screen }) => screen) ?? children;
}

/** What a page shows in which nothing can be kept any more, since all was erased elsewhere. */
export function Gone() {
  const { t } = useI18n();
  return (
    <Page title={t('everything.gone_title')} lead={t('everything.gone_elsewhere')}>
      <p>
        <a href={pagePath('welcome')}>{t('everything.start_again')}</a>
      </p>
    </Page>
  );
}
