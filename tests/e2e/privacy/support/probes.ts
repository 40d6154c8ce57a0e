import { globSync } from 'node:fs';
import type { Screen } from '../../support/screen.ts';
import { buildOf } from './pages.ts';

/** Where every file of a build is, with two that are in none. */
export function addressesIn(browser: string, origin: string): string[] {
  const files = globSync('**/*.*', { cwd: buildOf(browser) }).map((path) => path.replaceAll('\\', '/'));
  return [...files, '', 'no-such-file.png'].sort().map((path) => `${origin}/${path}`);
}

/** Has a page ask for addresses in every way a page has, and tells what it learnt of each: `fetch …: TypeError`. */
export function probe(page: Screen, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const settled = (element: HTMLElement, fields: object) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('load'));
        element.addEventListener('error', () => resolve('error'));
        document.body.append(Object.assign(element, fields));
      });
    const framed = async (src: string) => {
      const frame = document.createElement('iframe');
      const outcome = await settled(frame, { src });
      return `${outcome}, ${frame.contentDocument ? 'empty' : 'closed'}, ${frame.contentWindow?.length}`;
    };
    const fetched = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        ({ type, status }) => `${type} ${status}`,
        (error: Error) => error.name,
      );
    const ways: Record<string, (url: string) => Promise<string>> = {
      fetch: fetched,
      image: (src) => settled(document.createElement('img'), { src }),
      script: (src) => settled(document.createElement('script'), { src }),
      style: (href) => settled(document.createElement('link'), { rel: 'stylesheet', href }),
      frame: framed,
    };
    const asking = all.flatMap((url) =>
      // What is answered may leave a frame without any event, where what is refused has one.
      Object.entries(ways).map(async ([way, run]) => {
        const silence = new Promise<string>((resolve) => void setTimeout(resolve, 20_000, 'silence'));
        return `${way} ${url}: ${await Promise.race([run(url), silence])}`;
      }),
    );
    return Promise.all(asking);
  }, addresses);
}

/** Has a page call an extension by its id; tells what came of it. */
export function call(page: Screen, id: string): Promise<string> {
  return page.evaluate(async (to) => {
    type Runtime = { sendMessage(id: string, message: unknown): unknown; connect(id: string): unknown };
    const { chrome: one, browser: other } = globalThis as unknown as Record<string, { runtime?: Runtime }>;
    const runtime = one?.runtime ?? other?.runtime;
    if (!runtime) return 'nothing to call with';
    const sent = await Promise.resolve()
      .then(() => runtime.sendMessage(to, 'anyone there?'))
      .then((answer) => `answered ${answer}`, String);
    return `${sent}, ${typeof runtime.connect(to)}`;
  }, id);
}
