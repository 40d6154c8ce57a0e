import { type Test, tallyOf } from '../lib/test-results.ts';

/** All that the report is made of. */
export interface Proof {
  version: string;
  commit: string;
  /** Is what was tried something else than the commit? */
  changed: boolean;
  date: Date;
  browsers: Record<string, string>;
  platform: string;
  /** The folder of the captured logs, as seen from the report. */
  logs: string;
  tests: readonly Test[];
}

const introduction = `This report was written by \`npm run prove\`. It tries, promise by promise, whether the employer can see what an
employee does in Own Words. The very builds that ship ran in real browsers, without a window, against real servers on the
same computer. Everyone can repeat this: get the source, check out the commit below, and run \`npm run prove\`.

What it cannot show: it sees what a feed’s server and the networks’ pages can see, not what an administrator sees who can
read the computer’s disk or watches its screen. It holds for these versions of the browsers. The networks’ own servers
are stand-ins here.`;

/** The report as Markdown, for people who are no programmers: works councils and data-protection officers. */
export function reportOf(proof: Proof): string {
  const { tests } = proof;
  const { passed, failed } = tallyOf(tests);
  const promises = [...new Set(tests.map(({ promise }) => promise))];
  const verdict =
    failed === 0 ? 'Every promise below held.' : '**At least one promise below did not hold: see ✗.**';
  return [
    '# The proof: what leaves the computer',
    `${verdict} ${passed} tests passed, ${failed} failed.`,
    introduction,
    circumstances(proof),
    '## At a glance',
    overview(promises, tests),
    '## Promise by promise',
    ...promises.map((promise) => section(promise, proof)),
    `${passed} passed, ${failed} failed`,
  ]
    .map((part) => part.trim())
    .join('\n\n')
    .concat('\n');
}

function circumstances({ version, commit, changed, date, browsers, platform }: Proof): string {
  const rows = [
    ['Date', date.toISOString().replace(/\.\d+Z$/, 'Z')],
    ['Own Words', version],
    ['Commit', `${commit}${changed ? ', **with changes that are not in it**' : ''}`],
    ...Object.entries(browsers).map(([name, said]) => [capital(name), said]),
    ['Computer', platform],
  ];
  return table(['', ''], rows);
}

function overview(promises: readonly string[], tests: readonly Test[]): string {
  const browsers = browsersOf(tests);
  const rows = promises.map((promise) => [
    promise,
    ...browsers.map((browser) => {
      const own = tests.filter((test) => test.promise === promise && test.browser === browser);
      const run = own.filter(({ skipped }) => !skipped);
      if (run.length === 0) return 'not tried here';
      return run.every(({ passed }) => passed) ? '✓ holds' : '✗ does not hold';
    }),
  ]);
  return table(['Promise', ...browsers.map(capital)], rows);
}

function section(promise: string, proof: Proof): string {
  const tests = proof.tests.filter((test) => test.promise === promise);
  const titles = [...new Set(tests.map(({ title }) => title))];
  const parts = titles.map((title) => {
    const runs = tests.filter((test) => test.title === title);
    return `**Tried:** ${title}\n\n${runs.map((run) => outcome(run, proof)).join('\n')}`;
  });
  return [`### ${promise}`, ...parts].join('\n\n');
}

function outcome({ browser, passed, skipped, error, figures, evidence }: Test, proof: Proof): string {
  const said = skipped ? '– not run' : passed ? '✓ passed' : '✗ failed';
  const where = browser ? ` in ${proof.browsers[browser] ?? browser}` : '';
  const links = evidence.map((file) => `[${file}](${proof.logs}/${file})`);
  return [
    `- ${said}${where}`,
    ...(figures.length > 0 ? [`  - ${figures.join('; ')}`] : []),
    ...(links.length > 0 ? [`  - What was captured: ${links.join(', ')}`] : []),
    ...(error ? [`  - What went wrong:\n\n${indented(error)}`] : []),
  ].join('\n');
}

function browsersOf(tests: readonly Test[]): string[] {
  return [...new Set(tests.map(({ browser }) => browser).filter(Boolean))].sort();
}

/** As code, the colours of a terminal taken out. */
function indented(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours begin with one
  const plain = text.replace(/\u001b\[\d+m/g, '');
  return plain.replace(/^/gm, '        ');
}

function table(head: string[], rows: (string | undefined)[][]): string {
  const line = (cells: (string | undefined)[]) =>
    `| ${cells.map((cell = '') => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
