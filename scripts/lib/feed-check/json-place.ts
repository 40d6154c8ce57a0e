/** Where in a text something stands, both from 1, as editors count. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Where a text stops being JSON; nothing for JSON. V8 names that position for some mistakes only, so it is looked for:
 * whatever comes before it could still go on to be JSON.
 */
export function brokenAt(text: string): Place | undefined {
  if (readsOn(text, text.length + 1)) return undefined;
  let [good, bad] = [0, text.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (readsOn(text, middle)) good = middle;
    else bad = middle - 1;
  }
  const lines = text.slice(0, good).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Is the beginning of a text JSON or, unless it is all of it, cut short at worst? */
function readsOn(text: string, length: number): boolean {
  try {
    JSON.parse(text.slice(0, length));
    return true;
  } catch (error) {
    if (length > text.length || !(error instanceof Error)) return false;
    const position = /at position (\d+)/.exec(error.message)?.[1];
    if (position !== undefined && Number(position) >= length) return true;
    return /end of JSON input|^Unterminated string/.test(error.message);
  }
}
