import { createContext, useContext } from 'react';
import type { Finding } from '@/lib/feed/lint/index.ts';

const none: readonly Finding[] = [];
const Context = createContext<readonly Finding[]>(none);

/** What is to be mended in what the fields inside are about, what matters most first. */
export const FindingsProvider = Context;

export function useFindings(): readonly Finding[] {
  return useContext(Context);
}

/** How many things that are only missing are told at once: a blank page needs no forty. */
export const mostMissing = 3;

/** Is it about what is not there yet, rather than about what somebody wrote? */
export function isMissing({ rule }: Finding): boolean {
  if (rule === 'problem.no_title' || rule === 'problem.item_empty') return true;
  return rule.startsWith('no-') && rule !== 'no-consent' && rule !== 'no-note';
}

/** What is to be told of a suggestion: all that is wrong with what is there, and of what is missing what helps most. */
export function told(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(isMissing).slice(0, mostMissing);
  return findings.filter((finding) => !isMissing(finding) || missing.includes(finding));
}
