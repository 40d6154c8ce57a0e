import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../lib/own-words/index.ts';

interface Answers {
  originals: Record<string, string>;
  answers: { id: string; task: string; grade: string; text: string }[];
}

const expected: Readonly<Record<string, string>> = {
  non: 'all accepted',
  heavy: 'reported',
  light: '90 % refused',
  cut: '90 % refused',
};
const shuffled = ['en', 'fr', 'de', 'es', 'ja', 'zh', 'ko'];

function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function gradedAnswers(file: string): void {
  const { originals, answers } = JSON.parse(readFileSync(file, 'utf8')) as Answers;
  console.log('  graded answers (Clough and Stevenson, 2011):');
  for (const [grade, aim] of Object.entries(expected)) {
    const verdicts = answers
      .filter((answer) => answer.grade === grade)
      .map(({ id, task, text }) => ({ id, ...assess(text, [originals[task] ?? '']) }));
    const accepted = verdicts.filter(({ ready }) => ready);
    const shares = verdicts.map(({ own }) => own.toFixed(2)).sort();
    const odd = grade === 'non' ? verdicts.filter(({ ready }) => !ready) : accepted;
    const named = odd.map(({ id, own, longestRun }) => `${id} (own ${own.toFixed(2)}, run ${longestRun})`);
    console.log(
      `    ${grade.padEnd(6)} accepted ${accepted.length} of ${verdicts.length} (${aim}); own ${shares.join(' ')}`,
    );
    if (named.length > 0 && grade !== 'heavy') console.log(`           look at ${named.join(', ')}`);
  }
}

/** Both ways round; a row without a second sentence ("NS") is no pair. */
function wordShuffles(folder: string): void {
  console.log('  word shuffles (PAWS-X), refused of all pairs, both ways round (98 % aimed at):');
  for (const language of shuffled) {
    const pairs = rows(join(folder, `${language}.tsv`)).map(([a = '', b = '']) => [a, b] as const);
    const tried = pairs.flatMap(([a, b]) => [
      { draft: a, text: b },
      { draft: b, text: a },
    ]);
    const refused = ({ draft, text }: { draft: string; text: string }): boolean =>
      !assess(draft, [text]).ready;
    const real = tried.filter(({ draft, text }) => draft !== 'NS' && text !== 'NS');
    const all = percent(tried.filter(refused).length, tried.length);
    const ofReal = percent(real.filter(refused).length, real.length);
    console.log(`    ${language}  ${all}  (${ofReal} of the ${real.length} with two sentences)`);
  }
}

function rewrites(file: string): void {
  console.log('  rewrites (P4P): pair 2 is a copy and 8 a light revision, the others are honest:');
  rows(file)
    .slice(1)
    .forEach(([original = '', rewrite = ''], i) => {
      const { ready, own, longestRun, fresh } = assess(rewrite, [original]);
      const verdict = ready ? 'accepted' : 'refused ';
      console.log(
        `    ${i + 1}  ${verdict}  own ${own.toFixed(2)}  longest run ${longestRun}  fresh ${fresh}`,
      );
    });
}

/** Prints what the gate makes of collections it was not written for, if they are at hand. */
export function gateQuality(folder: string): void {
  if (!existsSync(folder)) {
    console.log(`\nNo collections in ${folder}: quality not measured.`);
    return;
  }
  console.log('\nThe gate on collections of other people’s texts:');
  gradedAnswers(join(folder, 'graded-answers', 'answers.json'));
  wordShuffles(join(folder, 'word-shuffles'));
  rewrites(join(folder, 'rewrites', 'pairs.tsv'));
}
