/**
 * What the background is doing. An erasure ends it, and nothing begins until the erasure is over: what was on its way
 * then can neither ask for anything nor store what it brings.
 */
class Work {
  private ending = new AbortController();
  private readonly running = new Set<Promise<unknown>>();

  /** Aborted when what runs now is to end. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Does something, or nothing while an erasure is under way. */
  async do<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    if (this.signal.aborted) return undefined;
    const doing = task();
    this.running.add(doing);
    return doing.finally(() => this.running.delete(doing));
  }

  /** Ends what runs, and resolves once nothing does. */
  async stop(): Promise<void> {
    this.ending.abort();
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  /** From here on things may be done again; what an erasure ended has come to its end. */
  async resume(): Promise<void> {
    await this.stop();
    this.ending = new AbortController();
  }
}

export const work = new Work();
