const pause = 800;
const unfinished = new Set<symbol>();

/**
 * Does something with the whole feed once the typing has paused, a little at a time; what is typed meanwhile goes first.
 * For an effect: gives the way to end it. Until all of it is done, the page's root says `data-looking`: what was counted
 * or found is that of a moment ago.
 *
 * @param run is given what lets the page do something else, which throws once it is all to end
 */
export function whenQuiet(run: (rest: () => Promise<void>) => Promise<unknown>): () => void {
  let isLeft = false;
  const rest = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    if (isLeft) throw new Error('Something else was written');
  };
  const work = Symbol();
  const end = () => {
    unfinished.delete(work);
    tell();
  };
  unfinished.add(work);
  tell();
  const timer = setTimeout(() => void run(rest).finally(end), pause);
  return () => {
    isLeft = true;
    clearTimeout(timer);
    end();
  };
}

function tell(): void {
  document.documentElement.toggleAttribute('data-looking', unfinished.size > 0);
}
