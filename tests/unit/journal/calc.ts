import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { decodeXML } from 'entities';

const run = promisify(execFile);

// A LibreOffice that asks something would wait for ever.
const patience = 50_000;

/** A cell as Calc understood it. `value` is the machine's writing of a number or a day. */
export type Cell = { type: string; value?: string; formula?: string; text: string };

/** What Calc's dialog is told; `everything` ticks what it leaves unticked: to detect special numbers and run formulas. */
export type Import = { locale: 'en-US' | 'fr-FR'; everything: boolean };

export async function hasCalc(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Opens a CSV file in LibreOffice Calc, in a profile of its own, and gives the rows that are then on its sheet. */
export async function openInCalc(csv: string, { locale, everything }: Import): Promise<Cell[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'own-words-calc-'));
  try {
    await writeFile(join(folder, 'shares.csv'), csv);
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), settings(locale));
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        `--infilter=${filter(everything)}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'shares.csv'),
      ],
      { timeout: patience },
    );
    return rowsOf(await readFile(join(folder, 'shares.fods'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * What the dialog proposes for such a file: comma, semicolon and tab all split, quotes quote, and UTF-8 (76), which it
 * sees from the byte order mark and the command line does not.
 */
function filter(everything: boolean): string {
  return `CSV:44/59/9,34,76,1,,0,false,${everything},false,false,false,0,${everything}`;
}

function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;
}

function rowsOf(fods: string): Cell[][] {
  return [...fods.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, attributes = '', content = '']) => {
        const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
        const cell: Cell = {
          type: attribute('office:value-type') ?? 'empty',
          value: attribute('office:(?:date-|time-)?value'),
          formula: attribute('table:formula'),
          text: textOf(content),
        };
        return Array<Cell>(Number(attribute('table:number-columns-repeated') ?? 1)).fill(cell);
      },
    ),
  );
}

function textOf(content: string): string {
  const paragraphs = [...content.matchAll(/<text:p(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, text = '']) => text);
  const plain = paragraphs
    .join('\n')
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '');
  return decodeXML(plain);
}
