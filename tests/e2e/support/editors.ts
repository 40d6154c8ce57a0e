import { resolve } from 'node:path';
import { bundle } from './bundle.ts';
import type { Extension } from './extension.ts';
import type { NetworkServer } from './network-server.ts';
import type { Screen } from './screen.ts';

type Fixtures = { extension: Extension; networks: NetworkServer };

/** The editors that networks build their composers with, and the bare one that browsers have. */
const editors = ['quill', 'draft-js', 'lexical', 'prosemirror', 'editable'] as const;
export type Editor = (typeof editors)[number];

/** Where one types in any of them. */
export const editorField = '#editor [contenteditable=true], #editor[contenteditable=true]';

const scripts = new Map<Editor, Promise<string>>();

/** A page's script that shows an editor and tells what it holds (`tests/editors/composer.ts`). */
export function editorScript(editor: Editor): Promise<string> {
  const known = scripts.get(editor);
  if (known) return known;
  const script = bundle(resolve(import.meta.dirname, '../../editors', `${editor}.ts`));
  scripts.set(editor, script);
  return script;
}

/** A network's composer, built with an editor. */
export async function editorWith(
  editor: Editor,
  address: string,
  { extension, networks }: Fixtures,
): Promise<Screen> {
  networks.runEditor(await editorScript(editor));
  const page = await extension.visit(address);
  await page.waitFor(editorField);
  return page;
}

/** Pastes into the editor, with the keys that a person presses. */
export async function paste(page: Screen): Promise<void> {
  await page.click(editorField);
  await page.press('Control+v');
}

/** What the editor's own model holds. */
export function modelText(page: Screen): Promise<string> {
  return page.evaluate(() => composer.text());
}

/** The elements that no editor needs to show lines of plain text, by name. */
export function foreignElements(page: Screen): Promise<string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('#editor *')].map((element) => element.localName);
    return names.filter((name) => !['p', 'div', 'span', 'br'].includes(name));
  });
}
