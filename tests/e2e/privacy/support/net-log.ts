import type { Seen } from './browser-log.ts';

type Constants = { logEventTypes: Record<string, number>; timeTickOffset: number };
type Event = { type: number; time: string; params?: Record<string, unknown> };
type Reading = [kind: Seen['kind'], host: (params: Record<string, unknown>) => unknown];

const urlOf = (params: Record<string, unknown>) => params.url;

/** What speaks of a host, and where. A connection that is opened ahead of a request has its own event. */
const readings: Record<string, Reading> = {
  URL_REQUEST_START_JOB: ['request', urlOf],
  HTTP_STREAM_JOB_CONTROLLER: ['request', urlOf],
  HOST_RESOLVER_MANAGER_REQUEST: ['lookup', ({ host }) => host],
  TCP_CONNECT_ATTEMPT: ['connection', ({ address }) => address],
  UDP_CONNECT: ['connection', ({ address }) => address],
};

/**
 * What Chromium's network log says was asked for. It has an event a line, so that a log of a browser that died can be
 * read as far as it goes.
 */
export function readNetLog(source: string): Seen[] {
  const [first = '', , ...lines] = source.split('\n');
  const { constants } = JSON.parse(`${first.replace(/,\s*$/, '')}}`) as { constants: Constants };
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const missing = Object.keys(readings).filter((name) => !(name in constants.logEventTypes));
  if (missing.length > 0) throw new Error(`This Chromium’s log has no ${missing.join(', ')}`);
  return lines.flatMap((line) => {
    const event = eventOf(line);
    const reading = event && readings[names.get(event.type) ?? ''];
    const host = reading?.[1](event?.params ?? {});
    if (!event || !reading || typeof host !== 'string') return [];
    return [{ kind: reading[0], host: hostOf(host), at: Number(event.time) + constants.timeTickOffset }];
  });
}

/** Nothing where the line is no event, or was cut off. */
function eventOf(line: string): Event | undefined {
  if (!line.startsWith('{"')) return undefined;
  try {
    return JSON.parse(line.replace(/(,|\],?|\],.*)\s*$/, ''));
  } catch {
    return undefined;
  }
}

/** `https://x.com.localhost:4433` → `x.com`; only names that stand for others end so, and their port is the stand-in's. */
function hostOf(text: string): string {
  const host = text.replace(/^[a-z]+:\/\//, '').replace(/[/?#].*$/s, '');
  return host.replace(/\.localhost(:\d+)?$/, '');
}
