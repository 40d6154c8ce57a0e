import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** The bytes of a script as it is, and as a download. */
export type Weight = { raw: number; gzip: number };
/** By the name of the file without its hash. */
export type Weights = Record<string, Weight>;

type Node = { type: string; source?: { value?: unknown; quasis?: { value: { cooked: string } }[] } };

/**
 * The scripts of a page of a build: those it loads before it runs (`first`), following what they import, and those
 * that they load later (`later`).
 */
export async function scriptsOf(build: string, page: string): Promise<{ first: Weights; later: Weights }> {
  const html = await readFile(join(build, page), 'utf8');
  const entries = [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map((match) =>
    join(build, match[1] ?? ''),
  );
  const first = new Set<string>();
  const asked = new Set<string>();
  for (const entry of entries) await follow(entry, first, asked);
  const all = new Set(first);
  // What is loaded later may load more.
  for (const path of asked) await follow(path, all, asked);
  return { first: await weigh([...first]), later: await weigh([...all].filter((path) => !first.has(path))) };
}

/** Adds a script with all that it imports to `loaded`, and what it loads later to `asked`. */
async function follow(path: string, loaded: Set<string>, asked: Set<string>): Promise<void> {
  if (loaded.has(path)) return;
  loaded.add(path);
  const imported: string[] = [];
  walk(parseAst(await readFile(path, 'utf8')), (node) => {
    const name = nameIn(node.source);
    if (!name) return;
    if (node.type === 'ImportExpression') asked.add(join(dirname(path), name));
    else imported.push(join(dirname(path), name));
  });
  for (const one of imported) await follow(one, loaded, asked);
}

function nameIn(source: Node['source']): string | undefined {
  const name = source?.value ?? source?.quasis?.[0]?.value.cooked;
  return typeof name === 'string' ? name : undefined;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') visit(value as Node);
  for (const child of Object.values(value)) walk(child, visit);
}

async function weigh(paths: readonly string[]): Promise<Weights> {
  const weights: Weights = {};
  for (const path of paths) {
    const bytes = await readFile(path);
    const name = basename(path, '.js').replace(/-[\w-]{8}$/, '');
    weights[name] = { raw: bytes.length, gzip: gzipSync(bytes).length };
  }
  return weights;
}
