import { describe, expect, test } from 'vitest';
import { type Results, tallyOf, testsOf } from '../../scripts/lib/test-results.ts';
import { type Proof, reportOf } from '../../scripts/prove/report.ts';

function resultsOf(status: 'expected' | 'unexpected' | 'flaky' | 'skipped'): Results {
  const annotations = [
    { type: 'figure', description: 'requests: 3' },
    { type: 'evidence', description: 'chromium-log.txt' },
  ];
  const results =
    status === 'unexpected' ? [{ error: { message: '\u001b[31mOne header | too many\u001b[39m' } }] : [{}];
  const run = { projectName: 'chromium', status, annotations, results };
  const spec = { title: 'a read carries nothing', file: 'a.spec.ts', tests: [run] };
  return {
    suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'No | Origin', specs: [spec] }] }],
  };
}

function report(results: Results): string {
  const proof: Proof = {
    version: '0.1.0',
    commit: 'abc',
    changed: false,
    date: new Date(0),
    browsers: { chromium: 'Chromium 156.0' },
    platform: 'linux x64',
    logs: 'logs',
    tests: testsOf(results),
  };
  return reportOf(proof);
}

describe('the report of a proof', () => {
  test('names each promise with its browser and version, its figures and its logs, and ends with the numbers', () => {
    const text = report(resultsOf('expected'));
    expect(text).toContain('| No \\| Origin | ✓ holds |');
    expect(text).toContain('- ✓ passed in Chromium 156.0\n  - requests: 3\n');
    expect(text).toContain('[chromium-log.txt](logs/chromium-log.txt)');
    expect(text).toContain('Every promise below held.');
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
  });

  test('says which promise did not hold and why, also where a second try would have done', () => {
    for (const status of ['unexpected', 'flaky'] as const) {
      const text = report(resultsOf(status));
      expect(text).toContain('| No \\| Origin | ✗ does not hold |');
      expect(text).not.toContain('Every promise');
      expect(text).toMatch(/\n0 passed, 1 failed\n$/);
    }
    expect(report(resultsOf('unexpected'))).toContain('        One header | too many');
  });

  test('takes a test that was not run for neither, and a run that broke for a failure', () => {
    expect(tallyOf(testsOf(resultsOf('skipped')))).toEqual({ passed: 0, failed: 0 });
    expect(report(resultsOf('skipped'))).not.toContain('✓ holds');
    const broken = { ...resultsOf('expected'), errors: [{ message: 'No browser' }] };
    expect(report(broken)).toMatch(/\n1 passed, 1 failed\n$/);
    expect(report(broken)).toContain('        No browser');
  });
});
