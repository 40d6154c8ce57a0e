/** What of Playwright's JSON report is read here. */
export interface Results {
  suites: Suite[];
  errors?: { message?: string }[];
}

interface Suite {
  title: string;
  suites?: Suite[];
  specs: { title: string; file: string; tests: Run[] }[];
}

interface Run {
  projectName: string;
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  annotations: { type: string; description?: string }[];
  results: { error?: { message?: string } }[];
}

/** One test in one browser. */
export interface Test {
  /** The `describe` it stands in; where there is none, its file. */
  promise: string;
  title: string;
  browser: string;
  /** At the first try. */
  passed: boolean;
  /** It failed, and passed when it was tried again. */
  flaky: boolean;
  /** It says of itself that it was not run. */
  skipped: boolean;
  error: string | undefined;
  figures: string[];
  /** Files beside the report. */
  evidence: string[];
}

/** Every test of a run, in the order of its files. */
export function testsOf({ suites, errors = [] }: Results): Test[] {
  const broken = errors.map(
    ({ message = '' }): Test => ({
      ...{ promise: 'Outside of a test', title: 'the tests could be run', browser: '' },
      ...{ passed: false, flaky: false, skipped: false, error: message, figures: [], evidence: [] },
    }),
  );
  return [...suites.flatMap((suite) => within(suite, suite.title)), ...broken];
}

function within({ specs, suites = [] }: Suite, promise: string): Test[] {
  const own = specs.flatMap(({ title, tests }) => tests.map((run) => testOf(run, title, promise)));
  return [...own, ...suites.flatMap((suite) => within(suite, suite.title))];
}

function testOf({ projectName, status, annotations, results }: Run, title: string, promise: string): Test {
  const noted = (type: string) =>
    annotations.flatMap((one) => (one.type === type && one.description ? [one.description] : []));
  return {
    promise,
    title,
    browser: projectName,
    passed: status === 'expected',
    flaky: status === 'flaky',
    skipped: status === 'skipped',
    error: results.find(({ error }) => error)?.error?.message,
    figures: noted('figure'),
    evidence: noted('evidence'),
  };
}

/** What a test that was skipped would have shown is not shown: it counts for neither. */
export function tallyOf(tests: readonly Test[]): { passed: number; failed: number } {
  const run = tests.filter(({ skipped }) => !skipped);
  const passed = run.filter((test) => test.passed).length;
  return { passed, failed: run.length - passed };
}
