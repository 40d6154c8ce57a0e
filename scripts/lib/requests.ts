/** One request a server got. `url` is the path with its query, as sent. */
export type Recorded = {
  method: string;
  host: string;
  url: string;
  query: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
  /** The headers as they came: name, value, name, value. */
  raw: string[];
  /** Of HTTP. */
  version: string;
  /** The bytes of its body so far. */
  body: number;
  time: number;
  /** What was answered: its status and, where the whole body was known at once, how many bytes it had. */
  status?: number;
  bytes?: number;
};

type Waiter = { matches: (request: Recorded) => boolean; found: (request: Recorded) => void };

/** Every request a server got, in order, and a way to wait for one. */
export class Requests {
  readonly all: Recorded[] = [];
  #waiters: Waiter[] = [];

  /** Notes a request down and wakes those who wait for it. */
  add(request: Recorded): void {
    this.all.push(request);
    for (const waiter of this.#waiters) if (waiter.matches(request)) waiter.found(request);
  }

  /** The requests for one path, whatever the query. */
  to(path: string): Recorded[] {
    return this.all.filter((request) => pathOf(request) === path);
  }

  clear(): void {
    this.all.length = 0;
  }

  /** The first request that fits, past or still to come. */
  async wait(wanted: string | ((request: Recorded) => boolean), timeout = 10_000): Promise<Recorded> {
    const matches = typeof wanted === 'string' ? (request: Recorded) => pathOf(request) === wanted : wanted;
    const past = this.all.find(matches);
    if (past) return past;
    const { promise, resolve, reject } = Promise.withResolvers<Recorded>();
    const waiter = { matches, found: resolve };
    this.#waiters.push(waiter);
    const seen = () => this.all.map((request) => request.host + request.url).join(', ') || 'none';
    const timer = setTimeout(
      () => reject(new Error(`No such request in ${timeout} ms. Seen: ${seen()}`)),
      timeout,
    );
    return promise.finally(() => {
      clearTimeout(timer);
      this.#waiters = this.#waiters.filter((other) => other !== waiter);
    });
  }
}

function pathOf(request: Recorded): string {
  return request.url.split('?', 1)[0] ?? '';
}
