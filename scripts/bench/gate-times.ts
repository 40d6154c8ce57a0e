import { assess, type Options } from '../../lib/own-words/index.ts';
import { materials } from '../../tests/battery/materials.ts';
import type { Language } from '../../tests/battery/types.ts';
import { percentile } from './numbers.ts';
import { texter } from './texter.ts';

interface Case {
  name: string;
  /** The 95th percentile that is aimed at, in milliseconds. */
  aim: number;
  draft: () => string;
  suggestions: readonly string[];
  options: Options;
}

const WARM_UP = 60;
const ROUNDS = 300;
const timed: readonly Language[] = ['fr', 'en', 'de', 'ar', 'ko', 'ja', 'zh'];

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What anyone would do first: which of the draft's words does each text have? Machines differ; the ratio less so. */
function plainCount(suggestions: readonly string[]): (draft: string) => number {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const sets = suggestions.map((text) => new Set(wordsOf(text)));
  return (draft) => Math.max(...sets.map((set) => wordsOf(draft).filter((word) => set.has(word)).length));
}

function measure({ name, aim, draft, suggestions, options }: Case, print = console.log): void {
  const count = plainCount(suggestions);
  const gate: number[] = [];
  const plain: number[] = [];
  const first = time(() => assess(draft(), suggestions, options));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const text = draft();
    const own = time(() => assess(text, suggestions, options));
    const base = time(() => count(text));
    if (round < WARM_UP) continue;
    gate.push(own);
    plain.push(base);
  }
  const p95 = percentile(gate, 0.95);
  const ratio = percentile(gate, 0.5) / percentile(plain, 0.5);
  const columns = [
    name.padEnd(44),
    `p50 ${percentile(gate, 0.5).toFixed(2)} ms`,
    `p95 ${p95.toFixed(2)} ms (aim ${aim}: ${p95 <= aim ? 'met' : 'missed'})`,
    `${ratio.toFixed(1)} × a plain word count`,
    `first ${first.toFixed(0)} ms`,
  ];
  print(`  ${columns.join('  ')}`);
}

function optionsFor(language: Language): Options {
  const { title, facts, keep, angles } = materials[language].sensors;
  return { language, subject: [title, ...facts], keep, questions: angles };
}

function caseOf(language: Language, size: number, texts: number): Omit<Case, 'name' | 'aim'> {
  const text = texter(language);
  const suggestions = Array.from({ length: texts }, () => text(size));
  return { draft: () => text(size), suggestions, options: optionsFor(language) };
}

function long(language: Language): Case {
  return { name: `${language}: 3,000 characters, ten of 3,000`, aim: 4, ...caseOf(language, 3000, 10) };
}

function typical(language: Language): Case {
  return { name: `${language}: 600 characters, four of 600`, aim: 1, ...caseOf(language, 600, 4) };
}

/** Prints how long the gate takes, on texts made from the battery's sentences. */
export function gateTimes(): void {
  console.log(`The gate, milliseconds on this machine, ${ROUNDS} drafts each:`);
  // The engine compiles what it has seen often: nobody's first keystroke is the three-hundredth.
  measure(long(timed[0] ?? 'en'), () => {});
  for (const language of timed) {
    measure(long(language));
    measure(typical(language));
  }
  index();
}

/** What the index of every other suggestion adds: the same drafts with it and without. */
function index(): void {
  const text = texter('en');
  const others = Array.from({ length: 500 }, () => [text(600), text(250)]).flat();
  const suggestions = [text(600), text(250)];
  const without = optionsFor('en');
  const options = { ...without, others };
  const added: number[] = [];
  const first = time(() => assess(text(600), suggestions, options));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const draft = text(3000);
    const alone = time(() => assess(draft, suggestions, without));
    const all = time(() => assess(draft, suggestions, options));
    if (round >= WARM_UP) added.push(all - alone);
  }
  const p95 = percentile(added, 0.95);
  const verdict = p95 <= 4 ? 'met' : 'missed';
  console.log(
    `  the index of 500 items (1,000 texts) adds to a draft of 3,000: p50 ${percentile(added, 0.5).toFixed(2)} ms  ` +
      `p95 ${p95.toFixed(2)} ms (aim 4: ${verdict})  first ${first.toFixed(0)} ms`,
  );
}
