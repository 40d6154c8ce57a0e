/** Writes the newest value of something that changes faster than it can be stored. */
export interface NewestWriter<T> {
  /** Stores this value as soon as the one in flight is done; values in between are skipped. */
  write(value: T): void;
  /** Stores this value now, beside a write in flight: for a page that is about to go and will run nothing later. */
  last(value: T): void;
  /** Resolves when nothing waits or is in flight. Rejects with the last failure, if the newest value is not stored. */
  settled(): Promise<void>;
}

/**
 * One write in flight and the newest waiting. Nothing is delayed: a popup dies without notice, and a debounce would
 * lose the last words.
 *
 * @param onFailure told when a write failed; the value waits for the next `write`
 */
export function newestWriter<T>(
  store: (value: T) => Promise<void>,
  onFailure: (error: unknown) => void,
): NewestWriter<T> {
  let waiting: { value: T } | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await store(value);
    }
  }

  return {
    write(value) {
      waiting = { value };
      running ??= run()
        .catch(onFailure)
        .finally(() => {
          running = undefined;
        });
    },
    last(value) {
      waiting = undefined;
      store(value).catch(onFailure);
    },
    settled: () => running ?? Promise.resolve(),
  };
}
