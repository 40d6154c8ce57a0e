import type { JsxAttribute, Node } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxText,
  isStringLiteral,
  isTemplateExpression,
} from 'typescript/unstable/ast/is';
import type { Type } from 'typescript/unstable/sync';
import { beforeAll, expect, test } from 'vitest';
import { feedErrorKeys } from '@/lib/feed/errors.ts';
import { problemKeys } from '@/lib/feed/parse/problem.ts';
import '@/lib/i18n/studio.ts';
import { isPlainKey, languages } from '@/lib/i18n/index.ts';
import { reasons } from '@/lib/own-words/index.ts';
import { reasonKeys } from '@/lib/studio/import/note.ts';
import { isMessage, nodesIn, openProgram, type Program, placeOf, type SourceOf } from '../support/program.ts';

const keys = Object.keys(languages.en);

/** Keys that no line of code spells out: they come from the database, from a feed or from the gate. */
const carriedByData = [...feedErrorKeys, ...problemKeys, ...reasonKeys, ...reasons];

/** What is in no language: marks, numbers, the beginning of an address. */
const wordless = /^(https:\/\/)?[\s\p{P}\p{S}\d]*$/u;

/** Attributes that are read aloud or shown. */
const shown = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

let program: Program;
let used: Set<string>;

// A compiler starts here, which takes seconds on a busy computer.
beforeAll(() => {
  program = openProgram();
  used = keysSpoken(program);
}, 60_000);

/** Every key that some `t(…)` can be given, by the type of its argument: a template counts for the keys it can make. */
function keysSpoken({ files, checker }: Program): Set<string> {
  const calls = files.flatMap(({ tree }) => [...nodesIn(tree)].filter(isMessage));
  const given = checker.getTypeAtLocation(calls.flatMap(({ arguments: [key] }) => (key ? [key] : [])));
  const plain = keys.filter(isPlainKey).length;
  // `t(anyKey)` says nothing of which: such keys have to be among those that data carries.
  return new Set(given.map(valuesOf).flatMap((values) => (values.length < plain ? values : [])));
}

function valuesOf(type: Type | undefined): string[] {
  if (type?.isUnionType()) return type.getTypes().flatMap(valuesOf);
  return type?.isStringLiteralType() ? [String(type.value)] : [];
}

function placesWith(wrong: (node: Node) => boolean): string[] {
  const placesIn = (file: SourceOf) =>
    [...nodesIn(file.tree)].filter(wrong).map((node) => placeOf(file, node));
  return program.files.flatMap(placesIn);
}

test('every message is said somewhere', () => {
  const said = new Set<string>([...used, ...carriedByData]);
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
});

test('every key that is said has its message', () => {
  expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
});

test('no sentence is glued together from a message and something else', () => {
  const glued = (node: Node) =>
    (isBinaryExpression(node) &&
      node.operatorToken.getText(node.getSourceFile()) === '+' &&
      (isMessage(node.left) || isMessage(node.right))) ||
    (isTemplateExpression(node) && node.templateSpans.some(({ expression }) => isMessage(expression)));
  expect(placesWith(glued)).toEqual([]);
});

test('no element puts two messages, or a message and a bare value, side by side', () => {
  const beside = (node: Node) => {
    if (!isJsxElement(node) && !isJsxFragment(node)) return false;
    const pieces = node.children.filter(isJsxExpression).filter(({ expression }) => expression);
    return pieces.length > 1 && pieces.some(({ expression }) => expression && isMessage(expression));
  };
  expect(placesWith(beside)).toEqual([]);
});

test('no text is written into a page without going through the messages', () => {
  const isText = (node: Node) => isStringLiteral(node) && !wordless.test(node.text);
  const literal = (node: Node) =>
    (isJsxText(node) && !wordless.test(node.text)) ||
    (isJsxAttribute(node) && shown.has(nameOf(node)) && node.initializer && isText(node.initializer)) ||
    (isJsxExpression(node) && node.expression && isText(node.expression));
  expect(placesWith((node) => !!literal(node))).toEqual([]);
});

function nameOf({ name }: JsxAttribute): string {
  return name.getText(name.getSourceFile());
}
