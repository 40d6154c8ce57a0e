import { spawn } from 'node:child_process';
import { chromiumPath, ensureBrowsers, firefoxPath } from './lib/browsers.ts';

// Live reload in a browser of its own: `npm run dev`, or `npm run dev -- -b firefox`.
const firefox = process.argv.includes('firefox');
const { ok, output } = await ensureBrowsers();
if (!ok) console.error(output.trim());

spawn('wxt', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    ...(firefox ? { FIREFOX_PATH: await firefoxPath() } : { CHROMIUM_PATH: await chromiumPath() }),
  },
}).on('close', (status) => {
  process.exitCode = status ?? 1;
});
