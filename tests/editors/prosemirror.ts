import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { given, place } from './composer.ts';

const paragraphs = given()
  .split('\n')
  .map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
const view = new EditorView(place, {
  state: EditorState.create({
    doc: schema.node('doc', null, paragraphs),
    plugins: [history(), keymap(baseKeymap)],
  }),
});

globalThis.composer = {
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
};
