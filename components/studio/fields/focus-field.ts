/**
 * Goes to the field at a place of the file or, where it has none of its own, to the one that holds it; to the title, if
 * there is none of these.
 */
export function focusField(path: string): void {
  const field = nearestField(path) ?? fieldAt('title');
  if (field) show(field);
}

function nearestField(path: string): HTMLElement | undefined {
  let at = path;
  while (at !== '') {
    const field = fieldAt(at);
    if (field) return field;
    at = at.replace(/(\.[^.[]+|\[\d+\])$|^[^.[]+$/, '');
  }
  return undefined;
}

function fieldAt(path: string): HTMLElement | null {
  return document.querySelector(`[data-field="${CSS.escape(path)}"]`);
}

function show(field: HTMLElement): void {
  for (let at = field.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  field.scrollIntoView({ block: 'center' });
  const inside = field.querySelector<HTMLElement>('textarea, input, select');
  (inside ?? field.querySelector<HTMLElement>('button'))?.focus();
}

/** The same once the part of Studio that a click leads to is on screen. */
export function focusFieldThere(path: string): void {
  addEventListener('hashchange', () => requestAnimationFrame(() => focusField(path)), { once: true });
}

/**
 * Goes to the button that moves an entry the same way again, or the other way once it is at the end: whoever moves
 * with the keyboard stays with what is moved.
 *
 * @param entry what was moved, where it is now
 */
export function focusMover(entry: Element, by: 1 | -1): void {
  const [same, other] = [by, -by].map((way) =>
    entry.querySelector<HTMLButtonElement>(`[data-move="${way}"]:enabled`),
  );
  (same ?? other)?.focus();
}
