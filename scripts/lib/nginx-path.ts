import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { asRoot } from './debian.ts';
import { run } from './run.ts';

const cache = '.cache/nginx';

/** Why what needs nginx was left out, and how to have it. */
export const noNginx =
  'nginx is missing. Install it, with `sudo apt-get install nginx-light` on Debian and Ubuntu, or say where it is in NGINX_PATH.';

/** Where nginx is, if it is here. */
export function nginxPath(): string | undefined {
  const given = process.env.NGINX_PATH;
  if (given) return existsSync(given) ? given : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const places = [...folders, join(cache, 'usr/sbin')].map((folder) => join(folder, 'nginx'));
  return places.find((path) => existsSync(path));
}

/** The name of a test that needs nginx: with the reason, where it is skipped. */
export function withNginx(what: string): string {
  return nginxPath() ? what : `${what} (skipped: there is no nginx)`;
}

/**
 * Unpacks Debian's or Ubuntu's nginx into this folder where none is here. It is not installed: that would start a
 * server on port 80.
 */
export async function ensureNginx(): Promise<string | undefined> {
  const found = nginxPath();
  if (found || !existsSync('/usr/bin/apt-get')) return found;
  console.log(`Unpacking nginx into ${cache}`);
  await mkdir(cache, { recursive: true });
  const download = ['apt-get', 'download', 'nginx'];
  for (const [name = '', ...args] of [download, ...asRoot(['apt-get', 'update']), download]) {
    await run(name, args, { cwd: cache });
    const file = (await readdir(cache)).find((one) => one.endsWith('.deb'));
    if (!file) continue;
    await run('dpkg-deb', ['-x', file, '.'], { cwd: cache });
    break;
  }
  return nginxPath();
}
