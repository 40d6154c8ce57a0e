const pause = 800;

/**
 * Does something with the whole feed once the typing has paused, a little at a time; what is typed meanwhile goes first.
 * For an effect: gives the way to end it.
 *
 * @param run is given what lets the page do something else, which throws once it is all to end
 */
export function whenQuiet(run: (rest: () => Promise<void>) => Promise<unknown>): () => void {
  let isLeft = false;
  const rest = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    if (isLeft) throw new Error('Something else was written');
  };
  const timer = setTimeout(() => void run(rest), pause);
  return () => {
    isLeft = true;
    clearTimeout(timer);
  };
}
