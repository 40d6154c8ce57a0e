import { type LocalServer, startServer } from '../../../scripts/lib/server.ts';

/** A host of feeds: `serve('/feed.json', { body })`, then look at `requests`. */
export type FeedServer = LocalServer;

/** Starts a host of feeds, which may start out with a folder of files. */
export function startFeedServer(folder?: string): Promise<FeedServer> {
  return startServer({ folder });
}
