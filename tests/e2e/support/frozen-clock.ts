/** Runs in a page before anything else does: from then on it is always `now`, epoch milliseconds. Timers run on. */
export function freezeClock(now: number): void {
  const Running = Date;
  class FrozenDate extends Running {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [now]) as [number]));
    }

    static override now(): number {
      return now;
    }
  }
  globalThis.Date = FrozenDate as DateConstructor;
}
