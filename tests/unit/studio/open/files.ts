import { fromBase64 } from '@/lib/studio/exchange/base64.ts';
import type { Chosen } from '@/lib/studio/open/index.ts';

/** The smallest picture there is: one pixel. */
export const pixel = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
) as Uint8Array<ArrayBuffer>;

export function chosen(name: string, content: string | Uint8Array<ArrayBuffer>): Chosen {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** A feed file with these items, and anything else. */
export function feedOf(items: unknown[], rest: object = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aurore Rail',
    ...rest,
    items,
  });
}

export const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Newsroom</title>
<item><title>The night shift</title><link>https://aurore-rail.example/night</link><guid>n1</guid></item>
<item><guid>n2</guid></item></channel></rss>`;

export const csv = `Date,Message,Link
27/11/2027,"Forty kilometres of rail, and no train was late.",https://aurore-rail.example/rail
28/11/2027,,https://aurore-rail.example/nothing
`;
