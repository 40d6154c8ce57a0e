/**
 * Runs a script with the project's own Node, after installing what it needs: `node scripts/bootstrap.mjs <script>`.
 * Plain JavaScript without dependencies, because it has to run before there are any, on the Node that happens to be there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

if (!isInstalled()) {
  // What a script prints may be for a program to read.
  console.error('Installing what is missing; this takes a minute…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['inherit', 2, 'inherit'],
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
}

const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const child = spawn(existsSync(node) ? node : process.execPath, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  // Where whoever runs it is: a file is named from there. npm says so by itself.
  env: { INIT_CWD: process.cwd(), ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` },
});
// Ctrl+C reaches the child by itself, which then has things to tidy up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('close', (status) => {
  process.exitCode = status ?? 1;
});

/** Whether node_modules holds the versions that package-lock.json asks for, by npm's own record of what it installed. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || installed[path]?.version === version,
  );
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
