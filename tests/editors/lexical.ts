import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { given, place } from './composer.ts';

const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
place.contentEditable = 'true';
editor.setRootElement(place);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => {
  const lines = given().split('\n');
  const paragraphs = lines.map((line) => $createParagraphNode().append($createTextNode(line)));
  $getRoot()
    .clear()
    .append(...paragraphs);
});

// Each line is a paragraph; `$getRoot().getTextContent()` would put an empty line between any two.
globalThis.composer = {
  text: () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    ),
};
