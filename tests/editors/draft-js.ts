import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { given, place } from './composer.ts';

let current = EditorState.createWithContent(ContentState.createFromText(given()));

function Page() {
  const [editorState, show] = useState(current);
  const onChange = (next: EditorState) => {
    current = next;
    show(next);
  };
  return createElement(Editor, { editorState, onChange });
}

createRoot(place).render(createElement(Page));

globalThis.composer = {
  text: () =>
    convertToRaw(current.getCurrentContent())
      .blocks.map((block) => block.text)
      .join('\n'),
};
