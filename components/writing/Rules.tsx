import type { ReactNode } from 'react';
import type { Advice } from '@/lib/handoff/advice.ts';
import type { Assessment, Span } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Passages } from './Passages.tsx';
import styles from './Rules.module.css';

interface Props {
  verdict: Assessment;
  advice: Advice;
  text: string;
  onShow: (passage: Span) => void;
}

/** With fewer content words than these a share says nothing. */
const FEWEST = 3;
/** About half of what one writes holds sentences together, and is not counted. */
const WORDS_PER_CONTENT_WORD = 2;

/** Where the draft stands on each of the three rules and, where that is not enough, what exactly would help. */
export function Rules({ verdict, advice, text, onShow }: Props) {
  const { t, number } = useI18n();
  const { needed, copied, longestRun, fresh } = verdict;
  const most = number(needed.run);
  const least = { n: fresh, needed: number(needed.fresh) };
  return (
    <ul className={styles.rules} aria-label={t('gate.rules')}>
      <OwnRule verdict={verdict} advice={advice} text={text} />
      <Rule
        met={advice.run.met}
        standing={longestRun > 0 ? t('gate.rule_run', { n: longestRun, most }) : t('gate.rule_run_none')}
        help={t('gate.help_run', { n: copied.length, most })}
      >
        {!advice.run.met && <Passages text={text} passages={copied} onShow={onShow} />}
      </Rule>
      <Rule
        met={advice.fresh.met}
        standing={t(advice.fresh.met ? 'gate.rule_fresh' : 'gate.rule_fresh_missing', least)}
        // Until the first rule is met it asks for more words than this one would.
        help={advice.own.met && t('gate.help_fresh', { n: number(advice.fresh.more) })}
      />
    </ul>
  );
}

function OwnRule({ verdict, advice, text }: Omit<Props, 'onShow'>) {
  const { t, percent, list } = useI18n();
  const { own, needed, theirs, content } = verdict;
  const { met, more } = advice.own;
  const words = [...new Set(theirs.map(({ start, end }) => text.slice(start, end)))];
  const standing = () => {
    if (met && own < needed.own) return t('gate.rule_own_free');
    if (!met && content < FEWEST) return t('gate.rule_own_little');
    return t('gate.rule_own', { percent: percent(own), needed: percent(needed.own) });
  };
  return (
    <Rule
      met={met}
      standing={standing()}
      help={content >= FEWEST && more > 0 && t('gate.help_own', { n: more * WORDS_PER_CONTENT_WORD })}
    >
      {!met && words.length > 0 && (
        <span className="visually-hidden">{t('gate.words_theirs', { words: list(words) })}</span>
      )}
    </Rule>
  );
}

interface RuleProps {
  met: boolean;
  standing: string;
  /** What would help, while the rule is not met. */
  help: string | false;
  children?: ReactNode;
}

function Rule({ met, standing, help, children }: RuleProps) {
  const { t } = useI18n();
  return (
    <li className={met ? styles.met : styles.open}>
      <Icon name={met ? 'met' : 'not_yet'} />
      <div>
        <span className="visually-hidden">{t(met ? 'gate.met' : 'gate.not_yet')} </span>
        <span className={styles.standing}>{standing}</span>{' '}
        {!met && help && <span className={styles.help}>{help} </span>}
        {children}
      </div>
    </li>
  );
}
