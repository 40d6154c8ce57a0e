import { Agent, request } from 'node:http';

/** What a browser says when the extension reads, but for the names of browser and system. */
const headers = {
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'cache-control': 'no-cache',
  pragma: 'no-cache',
};

/** Asks this computer for one path, over a connection of its own as colleagues do. The status of the answer. */
export async function ask(port: number, path: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  // Each has a connection of its own, since each is somebody else.
  const agent = new Agent({ keepAlive: false });
  request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
    response.on('end', () => resolve(response.statusCode ?? 0));
    response.resume();
  })
    .on('error', reject)
    .end();
  return promise;
}

/** Nobody's test asks more often than this in one go. */
const most = 2000;

/** Asks for one path after the other, so many at a time. The statuses, in no order. */
export async function askAll(port: number, paths: readonly string[], atOnce: number): Promise<number[]> {
  if (paths.length > most) throw new Error(`${paths.length} requests are more than the ${most} of one go`);
  const waiting = [...paths];
  const statuses: number[] = [];
  const one = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      statuses.push(await ask(port, path));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return statuses;
}
