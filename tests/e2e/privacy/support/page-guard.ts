import type { Screen } from '../../support/screen.ts';

/** What a page tells of itself; each list is empty where all is well. */
export type State = {
  /** What ran, complained or was refused since the page began. */
  troubles: string[];
  /** Elements and attributes that no page of ours has. */
  foreign: string[];
  /** What it asked for elsewhere. */
  asked: string[];
  /** Texts on screen with letters that hide or turn round. */
  deceiving: string[];
  /** What every object suddenly has. */
  polluted: string[];
  /** By how many pixels it is wider than its window. */
  overflow: number;
};

/** Runs in a page before all that matters: notes what runs, complains or is refused from then on. */
export function guard(): void {
  const troubles: string[] = [];
  const note = (what: string) => void troubles.push(what);
  Object.defineProperty(globalThis, '__troubles', { value: troubles });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    Object.assign(globalThis, { [name]: () => note(`${name} was called`) });
  for (const level of ['error', 'warn', 'assert', 'trace'] as const) {
    const usual = console[level];
    console[level] = (...parts: unknown[]) => {
      note(`console.${level}: ${parts.join(' ')}`);
      usual.apply(console, parts as []);
    };
  }
  if ('__owned' in globalThis) note('a payload was run at once');
  Object.defineProperty(globalThis, '__owned', { set: () => note('a payload was run') });
  addEventListener('error', ({ message, target }) => note(`error: ${message ?? target}`), true);
  addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note(`the policy refused ${violatedDirective}: ${blockedURI}`),
  );
}

/** How a page stands now, with everything unfolded. */
export function stateOf(page: Screen): Promise<State> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const { __troubles: troubles } = globalThis as unknown as { __troubles?: string[] };
    const all = [...document.querySelectorAll('*')];
    const local = (url: string) => /^(blob:|data:)/.test(url) || url.startsWith(location.origin);
    const isForeign = (element: Element) =>
      element.matches(
        'iframe, object, embed, video, audio, math, base, template, marquee, style, foreignObject',
      ) ||
      element.matches('meta[http-equiv=refresh], [style*="url("], [contenteditable], [srcset]') ||
      [...element.attributes].some(({ name }) => name.startsWith('on')) ||
      // Where a button leads, if it leads anywhere.
      (element.matches('button[title]') &&
        /^(?!https:)[a-z][a-z\d+.-]*:/i.test(element.getAttribute('title') ?? '')) ||
      ['href', 'src', 'action', 'data'].some((name) => {
        const value = element.getAttribute(name);
        return value !== null && !local(new URL(value, location.href).href);
      });
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    for (const element of all)
      for (const name of ['title', 'alt', 'aria-label', 'placeholder', 'value'])
        texts.push(element.getAttribute(name) ?? '');
    const hidden =
      /[\u202a-\u202e\u2060-\u206f\u200b\u200c\u200e\u200f\u061c\u00ad\ufeff\u180e\u115f\u3164\u{e0041}]/u;
    const control = /[\p{Cc}\ufff9-\ufffb\ufffe]/u;
    const joiner =
      /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/u;
    // Around a name or a number in a sentence, ours set a pair of these; what is left over is the feed's.
    const withoutPairs = (text: string) => text.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1');
    const deceives = (text: string) =>
      hidden.test(withoutPairs(text)) ||
      control.test(text.replace(/[\t\n]/g, '')) ||
      joiner.test(text) ||
      !text.isWellFormed();
    const entries = performance.getEntriesByType('resource').map(({ name }) => name);
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      troubles: troubles ?? ['nobody watched'],
      foreign: all.filter(isForeign).map((element) => element.outerHTML.slice(0, 200)),
      asked: entries.filter((name) => !local(name)),
      deceiving: texts.filter(deceives),
      polluted: [...Object.keys(Object.prototype), ...('polluted' in {} ? ['polluted'] : [])],
      overflow: scrollWidth - clientWidth,
    };
  });
}

/** How a page stands on which nothing got through. */
export const untouched: State = {
  troubles: [],
  foreign: [],
  asked: [],
  deceiving: [],
  polluted: [],
  overflow: 0,
};
