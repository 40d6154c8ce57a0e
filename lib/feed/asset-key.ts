/** Where the image of a feed is kept. */
export function assetKey(feedId: string, url: string): string {
  return `${feedId}/${url}`;
}
