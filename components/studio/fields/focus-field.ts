/** Goes to the field at a place of the file or, where it has none of its own, to the one that holds it. */
export function focusField(path: string): void {
  let at = path;
  while (at !== '') {
    const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
    if (field) {
      show(field);
      return;
    }
    at = at.replace(/(\.[^.[]+|\[\d+\])$|^[^.[]+$/, '');
  }
}

function show(field: HTMLElement): void {
  const closed = field.closest('details:not([open])');
  if (closed) (closed as HTMLDetailsElement).open = true;
  field.scrollIntoView({ block: 'center' });
  const inside = field.querySelector<HTMLElement>('textarea, input, select');
  (inside ?? field.querySelector<HTMLElement>('button'))?.focus();
}

/** The same once the part of Studio that a click leads to is on screen. */
export function focusFieldThere(path: string): void {
  addEventListener('hashchange', () => requestAnimationFrame(() => focusField(path)), { once: true });
}
