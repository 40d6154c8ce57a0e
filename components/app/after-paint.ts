/** Calls back once what was just drawn is on screen: in the frame after the one that paints it. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => callback()));
}
