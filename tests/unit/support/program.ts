import { join, relative, sep } from 'node:path';
import { type CallExpression, getTokenPosOfNode, type Node, type SourceFile } from 'typescript/unstable/ast';
import { isCallExpression, isIdentifier, isPropertyAccessExpression } from 'typescript/unstable/ast/is';
import { API, type Checker } from 'typescript/unstable/sync';

export const root = join(import.meta.dirname, '../../..');

// The project's own settings extend a file that `wxt prepare` writes; the tests must not have to wait for that.
const settings = join(root, 'tsconfig.tests-read-the-source.json');
const settingsText = JSON.stringify({
  compilerOptions: {
    target: 'ESNext',
    module: 'Preserve',
    moduleResolution: 'Bundler',
    allowImportingTsExtensions: true,
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { '@/*': ['./*'] },
  },
  include: ['lib', 'components', 'entrypoints'],
});

export interface SourceOf {
  /** From the project's root, with `/`. */
  path: string;
  tree: SourceFile;
}

/** The shipped source as the compiler reads it, for a test about how it is written. */
export interface Program {
  files: SourceOf[];
  checker: Checker;
}

/** Reads the shipped source with types. Takes about a second: once in a test file will do. */
export function openProgram(): Program {
  const api = new API({
    cwd: root,
    fs: {
      readFile: (path) => (path === settings ? settingsText : undefined),
      fileExists: (path) => (path === settings ? true : undefined),
    },
  });
  const project = api.updateSnapshot({ openProject: settings }).getProject(settings);
  if (!project) throw new Error('The compiler does not open the project');
  const { program, checker } = project;
  const files = program
    .getSourceFileNames()
    .map((name) => ({ path: relative(root, name).replaceAll(sep, '/'), tree: program.getSourceFile(name) }))
    .filter((file): file is SourceOf => !!file.tree && /^(lib|components|entrypoints)\//.test(file.path));
  return { files, checker };
}

/** A node and everything in it, from the outside in. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  const children: Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesIn(child);
}

/** Where a node stands: `lib/background.ts:12`. */
export function placeOf({ path, tree }: SourceOf, node: Node): string {
  return `${path}:${lineOf(tree, getTokenPosOfNode(node, tree))}`;
}

/** The lines a node takes, its comment not counted. */
export function lengthOf(tree: SourceFile, node: Node): number {
  return lineOf(tree, node.end) - lineOf(tree, getTokenPosOfNode(node, tree)) + 1;
}

/** Is this `t(…)`, or `i18n.t(…)`? */
export function isMessage(node: Node): node is CallExpression {
  if (!isCallExpression(node)) return false;
  const { expression } = node;
  if (isPropertyAccessExpression(expression)) return expression.name.text === 't';
  return isIdentifier(expression) && expression.text === 't';
}

function lineOf(tree: SourceFile, position: number): number {
  return tree.text.slice(0, position).split('\n').length;
}
