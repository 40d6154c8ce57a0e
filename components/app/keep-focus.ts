const nearHeading = ':scope > :is(h1, h2, h3), :scope > header > :is(h1, h2)';

/**
 * Keeps the focus in the page: where what has it goes away with nothing else taking it, it goes to the heading of what
 * is left around. Otherwise a keyboard starts again from the top, and a screen reader falls silent.
 */
export function keepFocus(root: HTMLElement): void {
  /** What has the focus, and all that it is in. */
  let lineage: Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    lineage = [];
    for (let at = target as Element | null; at && at !== root; at = at.parentElement) lineage.push(at);
  });
  // Whoever leaves it while it is there has left it on purpose. Some browsers say so on removal too, a moment before.
  root.addEventListener('focusout', () => {
    queueMicrotask(() => {
      if (lineage[0]?.isConnected && document.activeElement === document.body) lineage = [];
    });
  });
  new MutationObserver(() => {
    const lost = lineage[0] && !lineage[0].isConnected;
    if (!lost || document.activeElement !== document.body) return;
    const left = lineage.find((ancestor) => ancestor.isConnected && ancestor.querySelector(nearHeading));
    const heading = left?.querySelector<HTMLElement>(nearHeading) ?? root.querySelector<HTMLElement>('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: left !== undefined });
  }).observe(root, { childList: true, subtree: true });
}
