/** `npm run feed:check -- <file or address>`: what is to be mended in a feed. docs/feed-check.md says the rest. */
import { check } from './lib/feed-check/check.ts';

process.exitCode = await check(process.argv.slice(2));
