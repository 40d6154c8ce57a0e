import { readFile } from 'node:fs/promises';
import { run } from '../lib/run.ts';

/** What of CycloneDX is read or written here. */
export type Bill = {
  bomFormat: string;
  metadata: { component: { name: string; version: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

export type Component = {
  'bom-ref': string;
  name: string;
  version: string;
  licenses?: { license: { id: string } }[];
  properties?: { name: string; value: string }[];
};

type Locked = { version?: string; dev?: boolean; devOptional?: boolean; optional?: boolean };

/** Tools of the build that leave a few lines of their own in what ships, and which. */
export const helpers: Record<string, string> = {
  wxt: 'defineBackground',
  '@wxt-dev/webextension-polyfill': 'the import of the polyfill',
  vite: 'the loader of scripts that come later',
  rolldown: 'the runtime that joins modules',
};

/**
 * The software bill of materials of what ships, CycloneDX. npm writes it of everything; what only builds and tests is
 * taken out here, since `npm sbom --omit dev` also leaves out what a tool happens to need as well: React and zod.
 */
export async function billOfMaterials(): Promise<Bill> {
  const npm = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { ok, output } = await run('npm', npm);
  if (!ok) throw new Error(`npm could not write the bill of materials:\n${output}`);
  // npm may say something before it.
  const bill: Bill = JSON.parse(output.slice(output.indexOf('{')));
  const lock: { name: string; packages: Record<string, Locked> } = JSON.parse(
    await readFile('package-lock.json', 'utf8'),
  );
  const shipped = shippedIn(lock.packages);
  const components = bill.components.filter((one) => shipped.has(one['bom-ref'])).map(told);
  const kept = new Set(components.map((one) => one['bom-ref']));
  const root = `${lock.name}@${bill.metadata.component.version}`;
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref) || ref === root)
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  // npm takes the name of the folder for the name of the product.
  const component = { ...bill.metadata.component, name: lock.name };
  return { ...bill, metadata: { ...bill.metadata, component }, components, dependencies };
}

/** `react@19.3.1` for each package at the top of node_modules that ships. */
function shippedIn(packages: Record<string, Locked>): Set<string> {
  const shipped = Object.entries(packages).flatMap(([path, { version, dev, devOptional, optional }]) => {
    const name = path.replace(/^node_modules\//, '');
    return path !== '' && ((!dev && !devOptional && !optional) || name in helpers)
      ? [`${name}@${version}`]
      : [];
  });
  return new Set(shipped);
}

/** A helper's component says how much of it ships. */
function told(component: Component): Component {
  const part = helpers[component.name];
  if (!part) return component;
  const known = (component.properties ?? []).filter(({ name }) => name !== 'cdx:npm:package:development');
  return { ...component, properties: [...known, { name: 'own-words:ships', value: part }] };
}
