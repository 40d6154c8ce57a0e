import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bill, billOfMaterials, helpers } from '../../scripts/sbom/bill.ts';
import { notices } from '../../scripts/sbom/notices.ts';

const root = join(import.meta.dirname, '../..');
type Package = { version: string; license: string; dependencies?: Record<string, string> };
const packageOf = (name: string): Package =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));

/** What package.json asks for, and what that asks for, by what is installed. */
function closure(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    closure(Object.keys(packageOf(name).dependencies ?? {}), found);
  }
  return found;
}

test('the package holds the licence of every library in it', () => {
  const text = notices();
  for (const name of closure(Object.keys(packageOf('..').dependencies ?? {}))) {
    const { version, license } = packageOf(name);
    expect(text).toContain(`${name} ${version} (${license})\n\n`);
  }
  expect(text).toContain('Mozilla Public License Version 2.0');
});

describe('the bill of materials', () => {
  let bill: Bill;

  beforeAll(async () => {
    bill = await billOfMaterials();
  }, 60_000);

  const own: { name: string; version: string; dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );

  test('lists what the product depends on, what that depends on, and the helpers of the build, nothing else', () => {
    const expected = [...closure(Object.keys(own.dependencies)), ...Object.keys(helpers)];
    expect(bill.components.map(({ name }) => name).sort()).toEqual(expected.sort());
    expect(expected).toContain('scheduler');
  });

  test('has the version that is installed, and its licence, of each', () => {
    for (const { name, version, licenses } of bill.components) {
      const installed = packageOf(name);
      expect(version, name).toBe(installed.version);
      expect(
        licenses?.map(({ license }) => license.id),
        name,
      ).toEqual([installed.license]);
    }
  });

  test('is of this product, and points at nothing that it does not hold', () => {
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.metadata.component).toMatchObject({ name: own.name, version: own.version });
    const known = new Set(bill.components.map((one) => one['bom-ref']));
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual(
      [],
    );
    const direct = bill.dependencies.find(({ ref }) => ref.startsWith(`${own.name}@`))?.dependsOn ?? [];
    for (const name of Object.keys(own.dependencies))
      expect(
        direct.some((ref) => ref.startsWith(`${name}@`)),
        name,
      ).toBe(true);
  });
});
