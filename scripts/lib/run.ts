import { spawn } from 'node:child_process';

export type Outcome = { ok: boolean; output: string };

type RunOptions = { env?: Record<string, string>; show?: boolean; cwd?: string };

/** Runs a command to its end and keeps what it printed; `show` prints it as it comes, too. */
export async function run(command: string, args: string[], options: RunOptions = {}): Promise<Outcome> {
  const { env = {}, show = false, cwd } = options;
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Windows starts what npm puts into node_modules/.bin only through its shell.
    shell: process.platform === 'win32',
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk;
    if (show) process.stdout.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
  child.on('close', (status) => resolve({ ok: status === 0, output }));
  return promise;
}
