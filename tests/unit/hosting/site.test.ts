import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { expect, test } from 'vitest';
import { nginxPath, withNginx } from '../../../scripts/lib/nginx-path.ts';
import { run } from '../../../scripts/lib/run.ts';

test.skipIf(!nginxPath())(
  withNginx('nginx takes site.conf with the name, certificate and folder of a company'),
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'own-words-site-'));
    const { cert, private: key } = await generate([
      { name: 'commonName', value: 'feeds.aurore-rail.example' },
    ]);
    await writeFile(join(folder, 'cert.pem'), cert);
    await writeFile(join(folder, 'key.pem'), key);
    const site = await readFile('docs/hosting/site.conf', 'utf8');
    const own = {
      '/etc/ssl/feeds.aurore-rail.example/fullchain.pem': join(folder, 'cert.pem'),
      '/etc/ssl/feeds.aurore-rail.example/privkey.pem': join(folder, 'key.pem'),
      '/srv/feed': folder,
      'snippets/own-words-feed.conf': resolve('docs/hosting/feed.conf'),
    };
    const adapted = Object.entries(own).reduce((text, [theirs, ours]) => {
      expect(text).toContain(theirs);
      return text.replaceAll(theirs, ours);
    }, site);
    const conf = join(folder, 'nginx.conf');
    // Nothing listens: it only reads what it is given.
    await writeFile(conf, `pid ${folder}/pid; events {} http { ${adapted} }`);
    const { ok, output } = await run(nginxPath() ?? '', ['-t', '-p', folder, '-c', conf, '-e', 'stderr']);
    expect(output).toContain('syntax is ok');
    expect(ok).toBe(true);
    await rm(folder, { recursive: true });
  },
);
