/** What to act on: a CSS selector, a role with its exact accessible name, or a text it contains. */
export type Target = string | { role: string; name: string } | { text: string };

export type Size = { width: number; height: number };

/** One page, driven alike in both browsers. Every action waits until its target is there and visible. */
export type Screen = {
  url(): Promise<string>;
  click(target: Target): Promise<void>;
  /** Replaces what a field holds, as pasting would. */
  fill(target: Target, text: string): Promise<void>;
  /** Types key by key where the cursor is, as a person would. */
  type(target: Target, text: string): Promise<void>;
  /** A key, or several joined by `+`: `Control+Enter`. */
  press(keys: string): Promise<void>;
  select(target: Target, value: string): Promise<void>;
  upload(target: Target, path: string): Promise<void>;
  text(target: Target): Promise<string>;
  value(target: Target): Promise<string>;
  attribute(target: Target, name: string): Promise<string | null>;
  /** How many there are now, hidden ones too; this one does not wait. */
  count(target: Target): Promise<number>;
  /** Whether there is one to be seen now; this one does not wait either. */
  exists(target: Target): Promise<boolean>;
  waitFor(target: Target): Promise<void>;
  waitGone(target: Target): Promise<void>;
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  screenshot(path?: string): Promise<Uint8Array>;
  setViewport(size: Size): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Whether the page is gone: a popup closes itself. */
  closed(): Promise<boolean>;
};

/** How long an action waits for what it needs: long enough for a computer that is busy with two other browsers. */
export const patience = 20_000;

/** Asks again until the answer is neither `undefined`, `false` nor an error, and gives it. */
export async function until<Answer>(
  ask: () => Promise<Answer | undefined | false>,
  what: string,
  timeout = patience,
): Promise<Answer> {
  const end = Date.now() + timeout;
  let error: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (caught) {
      error = caught;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}`, { cause: error });
}
