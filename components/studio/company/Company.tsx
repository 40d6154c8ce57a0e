import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { head } from '@/lib/studio/book.ts';
import { findingsOfHead } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useAdvice } from '../advice/use-advice.ts';
import { useDesk, WhereProvider } from '../desk.tsx';
import { Help } from '../editor/Help.tsx';
import { FindingsProvider } from '../fields/advice-context.ts';
import { Basics } from './Basics.tsx';
import { Charter } from './Charter.tsx';
import { Commitments } from './Commitments.tsx';
import styles from './Company.module.css';
import { CompanyPreview } from './CompanyPreview.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Mix } from './Mix.tsx';
import { OwnShare } from './OwnShare.tsx';
import { Pages } from './Pages.tsx';
import { People } from './People.tsx';
import { Phrases } from './Phrases.tsx';
import { Results } from './Results.tsx';

/** What a feed says besides its suggestions: what the company promises first, then what it asks, then what helps. */
export function Company() {
  const { t } = useI18n();
  return (
    <WhereProvider value={head}>
      <WithFindings>
        <main className={styles.company}>
          <div className={styles.editor}>
            <Help none={t('studio.company.help_none')} />
            <Basics />
            <Commitments />
            <Charter />
            <Disclosure />
            <Phrases />
            <Mix />
            <OwnShare />
            <Pages />
            <People of="leaders" />
            <People of="champions" />
            <Results />
          </div>
          <CompanyPreview />
        </main>
      </WithFindings>
    </WhereProvider>
  );
}

/** By itself, so that a letter draws none of the other fields again. */
function WithFindings({ children }: { children: ReactNode }) {
  return <FindingsProvider value={useHeadFindings()}>{children}</FindingsProvider>;
}

/** What to mend in it: by itself at each letter, and what its suggestions miss when the typing pauses. */
function useHeadFindings() {
  const written = useDeferredValue(useDesk(({ book }) => book.feed.head));
  const whole = useAdvice();
  return useMemo(() => {
    // Which language they are in is asked of the feed where none of them says it.
    const beside = written.language
      ? []
      : whole.filter(({ key, rule }) => key === undefined && rule === 'no-language');
    return [...findingsOfHead(written, Date.now()), ...beside];
  }, [written, whole]);
}
