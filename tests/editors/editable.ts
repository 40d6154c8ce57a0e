import { given, place } from './composer.ts';

place.contentEditable = 'true';
place.textContent = given();

globalThis.composer = {
  // biome-ignore lint/performance/useDomNodeTextContent: Here the line breaks may have become elements.
  text: () => place.innerText,
};
