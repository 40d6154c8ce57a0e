import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nginxPath, noNginx } from './nginx-path.ts';
import { listen } from './server.ts';

export type NginxOptions = {
  /** What it serves. */
  folder: string;
  /**
   * `none` and `coarse` are those of docs/hosting; `counted` has a line for each request with the bytes of both ways:
   * status, bytes in, bytes out, path.
   */
  log?: 'none' | 'coarse' | 'counted';
  /** Takes the address of who asks from the header `X-Real-IP`, so that a test can come from anywhere. */
  realIp?: boolean;
  /** More for the `server` block, before docs/hosting/feed.conf: the odd places that a test needs. */
  places?: string;
};

export type Nginx = {
  origin: string;
  port: number;
  /** Where its logs would be. */
  logs: string;
  /** The lines of its log, once there are at least so many. */
  logged(least?: number): Promise<string[]>;
  stop(): Promise<void>;
};

const hosting = resolve(import.meta.dirname, '../../docs/hosting');
const tries = 3;
const patience = 10_000;

/** Starts nginx on 127.0.0.1 with the very files of docs/hosting, over plain HTTP and in a folder of its own. */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const program = nginxPath();
  if (!program) throw new Error(noNginx);
  const prefix = await mkdtemp(join(tmpdir(), 'own-words-nginx-'));
  await mkdir(join(prefix, 'logs'));
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    await writeFile(join(prefix, 'nginx.conf'), configuration(options, prefix, port));
    const child = spawn(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = outputOf(child);
    if (await answers(child, port)) return running(child, prefix, port);
    // Somebody may have taken the port meanwhile.
    if (attempt < tries && said().includes('Address already in use')) continue;
    await rm(prefix, { recursive: true });
    throw new Error(`nginx did not start:\n${said()}`);
  }
}

function configuration(
  { folder, log = 'none', realIp, places = '' }: NginxOptions,
  prefix: string,
  port: number,
): string {
  const accessLog = log === 'none' ? 'off' : `${join(prefix, 'logs/access.log')} ${log}`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    # One process, in the foreground, with the rights of whoever starts it.
    daemon off;
    master_process off;
    pid ${join(prefix, 'nginx.pid')};
    events { worker_connections 1024; }
    http {
      ${temporary.map((name) => `${name}_temp_path ${join(prefix, name)};`).join('\n')}
      ${log === 'coarse' ? `include ${join(hosting, 'coarse-log.conf')};` : ''}
      log_format counted '$status $request_length $bytes_sent $uri';
      server {
        listen 127.0.0.1:${port} backlog=1024;
        root ${resolve(folder)};
        access_log ${accessLog};
        ${realIp ? 'set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;' : ''}
        ${places}
        include ${join(hosting, 'feed.conf')};
      }
    }`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  return port;
}

function outputOf(child: ChildProcess): () => string {
  let output = '';
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  child.on('error', (error) => {
    output += error.message;
  });
  return () => output;
}

async function answers(child: ChildProcess, port: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (child.exitCode === null && Date.now() < end) {
    if (await connects(port)) return child.exitCode === null;
    await pause();
  }
  child.kill();
  return false;
}

function connects(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, '127.0.0.1');
  socket.on('connect', () => resolve(true));
  socket.on('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function running(child: ChildProcess, prefix: string, port: number): Nginx {
  const logs = join(prefix, 'logs');
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    logs,
    logged: (least = 0) => linesOf(join(logs, 'access.log'), least),
    stop: async () => {
      const gone = once(child, 'exit');
      if (child.exitCode === null && child.kill()) await gone;
      await rm(prefix, { recursive: true });
    },
  };
}

/** A line is written after its answer was sent. */
async function linesOf(path: string, least: number): Promise<string[]> {
  const end = Date.now() + patience;
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const lines = text.split('\n').slice(0, -1);
    if (lines.length >= least || Date.now() > end) return lines;
    await pause();
  }
}
