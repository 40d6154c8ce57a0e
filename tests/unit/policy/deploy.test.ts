import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyKeys, readPolicy } from '@/lib/policy/policy.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/deploy.md'), 'utf8');
const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));

/** What an example sets for the extension, in Chrome's words or in Firefox's. */
function valuesOf(example: Record<string, never>): Record<string, unknown>[] {
  const { extensions = {}, Extensions = {} } = example['3rdparty'] ?? example.policies?.['3rdparty'] ?? {};
  return Object.values({ ...extensions, ...Extensions });
}

test('the examples set what they say, and nothing in them is without effect', () => {
  const values = examples.flatMap(valuesOf);
  expect(values).toHaveLength(2);
  for (const value of values) expect(readPolicy(value)).toMatchObject({ isSet: true, unused: [] });
});

test('every setting has its row, and every row its setting', () => {
  const rows = [...text.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...policyKeys].sort());
});
