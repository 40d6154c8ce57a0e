import type { Recorded } from '../../../../scripts/lib/requests.ts';

/** Requests as they came over the wire: names of headers in their own case and order. When they came is left out. */
export function transcript(requests: readonly Recorded[]): string {
  return requests.map(oneOf).join('\n');
}

function oneOf({ method, url, version, raw, body }: Recorded): string {
  const headers = headersOf(raw).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url} HTTP/${version}`, ...headers, `(${body} bytes of body)`, ''].join('\n');
}

/** Names and values in pairs. */
export function headersOf(raw: readonly string[]): [name: string, value: string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as [string, string]] : []));
}
