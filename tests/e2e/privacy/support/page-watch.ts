import type { Screen } from '../../support/screen.ts';

/** What a page noted since its first script: who changed it and what it was told. */
type Notes = { parsed: string[]; changed: string[]; events: string[]; atFirst: string[] };

/** All that a page can see of itself and of where it is. */
export type Sight = Notes & {
  globals: string[];
  browser: string[];
  entries: string[];
  markup: string;
  styles: number;
  fresh: { referrer: string; opener: boolean; history: number; name: string; frames: number };
};

/** The first script of a page: it notes every change of the page, every event and every name there is. */
export const watching = `(${watch})()`;

function watch(): void {
  const namesOf = (object: object) => Object.getOwnPropertyNames(object).sort();
  const notes: Notes = { parsed: [], changed: [], events: [], atFirst: namesOf(globalThis) };
  const describe = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => [
    ...(type === 'childList' ? [] : [`${type} ${attributeName} of ${target.nodeName}`]),
    ...[...addedNodes].map((node) => `${node.nodeName} in ${target.nodeName}`),
    ...[...removedNodes].map((node) => `${node.nodeName} out of ${target.nodeName}`),
  ];
  const observer = new MutationObserver((records) => {
    const into = document.readyState === 'loading' ? notes.parsed : notes.changed;
    into.push(...records.flatMap(describe));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('readystatechange', () => notes.parsed.push(...observer.takeRecords().flatMap(describe)), {
    capture: true,
    once: true,
  });
  const places = [globalThis, document, HTMLElement.prototype];
  const kinds = places.flatMap((place) => {
    const names: string[] = [];
    for (const name in place) if (name.startsWith('on')) names.push(name.slice(2));
    return names;
  });
  for (const kind of new Set([...kinds, 'DOMContentLoaded', 'message', 'securitypolicyviolation', 'focusin']))
    addEventListener(kind, ({ target }) => notes.events.push(`${kind} at ${target?.constructor.name}`), true);
  Object.assign(globalThis, { notes });
}

/** What comes of going from one tab to another and of the window's size, and so of the person, or of the test. */
const byTheWindow = ['focus', 'blur', 'focusin', 'focusout', 'visibilitychange', 'resize'];

/** Whether a page has loaded and was seen. */
export function isPainted(page: Screen): Promise<boolean> {
  return page.evaluate(
    () => document.readyState === 'complete' && performance.getEntriesByType('paint').length > 0,
  );
}

/** What a page sees, and what it noted, sorted where the order is chance. */
export async function lookFrom(page: Screen): Promise<Sight> {
  const sight = await page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: Notes };
    const unique = (list: string[]) => [...new Set(list)].sort();
    const namesOf = (object: object) => Object.getOwnPropertyNames(object);
    const inherited = (object: object): string[] => {
      const parent = Object.getPrototypeOf(object);
      return parent ? [...namesOf(object), ...inherited(parent)] : namesOf(object);
    };
    const { chrome: api } = globalThis as unknown as { chrome?: object };
    return {
      ...notes,
      events: unique(notes.events),
      globals: namesOf(globalThis).sort(),
      browser: unique([...inherited(navigator), ...inherited(document), ...(api ? inherited(api) : [])]),
      entries: unique(performance.getEntries().map(({ entryType, name }) => `${entryType} ${name}`)),
      markup: document.documentElement.outerHTML,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      fresh: {
        referrer: document.referrer,
        opener: window.opener !== null,
        history: history.length,
        name: window.name,
        frames: window.frames.length,
      },
    };
  });
  return {
    ...sight,
    events: sight.events.filter((event) => !byTheWindow.some((kind) => event.startsWith(`${kind} `))),
    // Firefox counts the icon among what the page asked for, once it has shown the tab; how long a frame took says how
    // busy the computer is.
    entries: sight.entries.filter((entry) => !/\/favicon\.ico$|^long/.test(entry)),
  };
}
