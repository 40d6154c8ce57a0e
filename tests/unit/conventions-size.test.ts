import type { Node } from 'typescript/unstable/ast';
import {
  isArrowFunction,
  isFunctionDeclaration,
  isFunctionExpression,
  isIdentifier,
  isMethodDeclaration,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { beforeAll, expect, test } from 'vitest';
import { lengthOf, nodesIn, openProgram, type Program, type SourceOf } from './support/program.ts';

const longestFile = 250;
const longestFunction = 40;
const longestEntrypoint = 15;

const markup =
  'state on top, then one piece of markup: cut in two, the halves would pass everything to each other';
const closures = 'several small functions around what they share: they are short, together they are not';

/** Functions that may be longer, with the lines they have and why. Let the numbers go down, never up. */
const longFunctions: Record<string, [lines: number, why: string]> = {
  'lib/drafts/keeper.ts draftKeeper': [88, closures],
  'lib/studio/workbook.ts workbookOf': [65, closures],
  'components/writing/use-caret.ts useCaret': [45, closures],
  'components/popup/Filters.tsx Filters': [53, markup],
  'components/popup/List.tsx List': [57, markup],
  'components/popup/Popup.tsx Popup': [65, markup],
  'components/writing/Material.tsx Material': [56, markup],
  'components/writing/Writing.tsx Writing': [48, markup],
  'components/writing/Composer.tsx Composer': [46, markup],
};

let program: Program;

// A compiler starts here, which takes seconds on a busy computer.
beforeAll(() => {
  program = openProgram();
}, 60_000);

const linesOf = ({ tree }: SourceOf) => tree.text.trimEnd().split('\n').length;

function isFunction(node: Node): boolean {
  return (
    isFunctionDeclaration(node) ||
    isFunctionExpression(node) ||
    isArrowFunction(node) ||
    isMethodDeclaration(node)
  );
}

/** `draftKeeper`; for an arrow, the name it is given; nothing for one without any. */
function nameOf(node: Node): string {
  const named = isVariableDeclaration(node.parent) ? node.parent : node;
  const name = (named as { name?: Node }).name;
  return name && isIdentifier(name) ? name.text : '';
}

test('no file is longer than one reads in a sitting', () => {
  const long = program.files.filter((file) => linesOf(file) > longestFile);
  expect(long.map((file) => `${file.path}: ${linesOf(file)} lines`)).toEqual([]);
});

test('an entrypoint only names what it starts', () => {
  const entrypoints = program.files.filter(({ path }) => path.startsWith('entrypoints/'));
  const long = entrypoints.filter((file) => linesOf(file) > longestEntrypoint);
  expect(entrypoints).not.toEqual([]);
  expect(long.map((file) => `${file.path}: ${linesOf(file)} lines`)).toEqual([]);
});

test('no function is longer than a screen, but for those whose reason is written here', () => {
  const long = program.files.flatMap((file) =>
    [...nodesIn(file.tree)].filter(isFunction).flatMap((node) => {
      const name = `${file.path} ${nameOf(node)}`;
      const lines = lengthOf(file.tree, node);
      return lines > (longFunctions[name]?.[0] ?? longestFunction) ? [`${name}: ${lines} lines`] : [];
    }),
  );
  expect(long).toEqual([]);
});

test('no reason outlives the function it was for', () => {
  const all = program.files.flatMap((file) =>
    [...nodesIn(file.tree)]
      .filter((node) => isFunction(node) && lengthOf(file.tree, node) > longestFunction)
      .map((node) => `${file.path} ${nameOf(node)}`),
  );
  expect(Object.keys(longFunctions).filter((name) => !all.includes(name))).toEqual([]);
});
