import Quill from 'quill';
import { given, place } from './composer.ts';

const quill = new Quill(place);
quill.setText(given());

// Quill ends every document with a line break of its own.
globalThis.composer = { text: () => quill.getText().replace(/\n$/, '') };
