/** Calls back once what was just drawn is on screen: in the frame after the one that paints it. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => callback()));
}

const patience = 500;

/** The same for work that what is on screen must not wait for; a tab behind, which paints nothing, does it all the same. */
export function behindPaint(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  afterPaint(once);
  setTimeout(once, patience);
}
