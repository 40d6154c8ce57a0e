import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../node_modules');

interface Package {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

/** The licences of the libraries that ship, word for word, as they ask for: a file for the package. */
export function notices(): string {
  const own = JSON.parse(readFileSync(join(modules, '../package.json'), 'utf8')) as Package;
  const names = [...withTheirs(Object.keys(own.dependencies ?? {}))].sort();
  const parts = names.map((name) => {
    const { version, license } = packageOf(name);
    return `${name} ${version} (${license})\n\n${textsOf(name).join('\n\n')}`;
  });
  return `Own Words contains these libraries.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** What these depend on, too. */
function withTheirs(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withTheirs(Object.keys(packageOf(name).dependencies ?? {}), found);
  }
  return found;
}

function packageOf(name: string): Package {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
}

function textsOf(name: string): string[] {
  const files = readdirSync(join(modules, name)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  return files.map((file) => readFileSync(join(modules, name, file), 'utf8').trim());
}
