/** Runs in a page: resolves once every picture and letter in sight is drawn, and Studio has looked the feed over. */
export async function settle(): Promise<void> {
  while (document.documentElement.hasAttribute('data-looking'))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const inSight = [...document.images].filter((image) => {
    const { top, bottom } = image.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  await Promise.all(inSight.map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
}
