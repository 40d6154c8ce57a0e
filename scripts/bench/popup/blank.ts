import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Blank</title>
    <script type="module" src="/blank.js"></script>
  </head>
  <body><p>Blank</p><textarea rows="20" cols="40"></textarea></body>
</html>
`;

// The mark that the list sets, at the same moment: in the frame after the one that was painted.
const script = `requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('list-painted')));\n`;

/** A copy of a build with one more page in it, which is blank but for a line and a field. Returns its folder. */
export async function withBlankPage(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'own-words-bench-'));
  await cp(build, folder, { recursive: true });
  await writeFile(join(folder, 'blank.html'), html);
  await writeFile(join(folder, 'blank.js'), script);
  return folder;
}
