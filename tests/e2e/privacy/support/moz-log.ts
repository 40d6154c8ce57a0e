import type { Seen } from './browser-log.ts';

/** What speaks of a host in the logs of Firefox’s HTTP, resolver and sockets. */
const readings: readonly [kind: Seen['kind'], pattern: RegExp][] = [
  ['request', /\/nsHttp .*?\buri=https?:\/\/([^/?#\s\],]+)/],
  ['lookup', /\/nsHostResolver Resolving host \[([^\]]+)\]/],
  ['connection', /\/nsSocketTransport nsSocketTransport::Init \[.*?\bhost=(\S+)/],
];

/** What Firefox's log says was asked for: by the browser itself, or by the process of a page. */
export function readMozLog(source: string): Seen[] {
  return source.split('\n').flatMap((line) => {
    const at = Date.parse(line.slice(0, 23).replace(' ', 'T').concat('Z'));
    if (Number.isNaN(at)) return [];
    return readings.flatMap(([kind, pattern]) => {
      const host = pattern.exec(line)?.[1];
      return host === undefined ? [] : [{ kind, host, at }];
    });
  });
}
