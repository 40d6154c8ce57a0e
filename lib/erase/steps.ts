/** One thing that an erasure does, and how it looks whether that is so. */
export interface Step<Name extends string> {
  name: Name;
  run(): Promise<unknown>;
  /** Looks, rather than believing that what was asked for has happened. */
  isDone(): Promise<boolean>;
}

/**
 * Does every step, whatever becomes of the one before; then looks at all of them, the first ones too, since what was
 * done may have been undone meanwhile.
 *
 * @returns the names of those that are not done
 */
export async function doAll<Name extends string>(steps: readonly Step<Name>[]): Promise<Name[]> {
  for (const step of steps) await step.run().catch(() => undefined);
  const left: Name[] = [];
  for (const step of steps) if (!(await step.isDone().catch(() => false))) left.push(step.name);
  return left;
}

/** Rejects unless the promise is settled within `patience` milliseconds: nobody is waited for for ever. */
export function within<Result>(patience: number, promise: PromiseLike<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${patience} ms`)), patience);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
