const margin = 8;

/**
 * Scrolls whatever holds the text area until its caret is in sight. The text area is as tall as its text and does not
 * scroll, and Firefox looks no further for some keys (Control+End). The backdrop tells where the caret is.
 */
export function showCaret(area: HTMLTextAreaElement, backdrop: HTMLElement): void {
  const at = area.selectionDirection === 'backward' ? area.selectionStart : area.selectionEnd;
  for (let box = backdrop.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight) continue;
    const caret = lineAt(backdrop, at);
    const { top, bottom } = box.getBoundingClientRect();
    const covered = Number.parseFloat(getComputedStyle(box).scrollPaddingBottom) || 0;
    const above = top + margin - caret.top;
    const below = caret.bottom - (bottom - covered - margin);
    if (above > 0) box.scrollTop -= above;
    else if (below > 0) box.scrollTop += below;
  }
}

/** Where the letter at an offset of the backdrop's text stands, or the line break after the last one. */
function lineAt(backdrop: HTMLElement, offset: number): DOMRect {
  const walker = document.createTreeWalker(backdrop, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length) {
      const letter = document.createRange();
      letter.setStart(node, left);
      letter.setEnd(node, left + 1);
      return letter.getBoundingClientRect();
    }
    left -= node.length;
  }
  return (backdrop.lastElementChild ?? backdrop).getBoundingClientRect();
}
