import { parseArgs } from 'node:util';
import type { LintLanguage } from '../../../lib/feed/lint/index.ts';
import { languageFor } from '../../../lib/i18n/index.ts';

export interface CheckOptions {
  /** The feed: a file or an address. */
  where: string;
  base: string | undefined;
  previous: string | undefined;
  confidential: string | undefined;
  links: boolean;
  json: boolean;
  strict: boolean;
  help: boolean;
  language: LintLanguage;
}

/** Reads what was typed; nothing, where it makes no sense. */
export function readOptions(typed: readonly string[]): CheckOptions | undefined {
  const { values, positionals } = parsed(typed) ?? {};
  if (!values || !positionals) return undefined;
  const { base, previous, confidential, lang } = values;
  const flags = { links: isOn(values.links), json: isOn(values.json), strict: isOn(values.strict) };
  const help = isOn(values.help);
  if (lang !== undefined && lang !== 'en' && lang !== 'fr') return undefined;
  if (base !== undefined && !isAddress(base)) return undefined;
  if (!help && positionals.length !== 1) return undefined;
  const where = positionals[0] ?? '';
  return { where, base, previous, confidential, ...flags, help, language: lang ?? languageOfComputer() };
}

function parsed(typed: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        base: text,
        previous: text,
        confidential: text,
        lang: text,
        links: flag,
        json: flag,
        strict: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch {
    return undefined;
  }
}

function isOn(value: boolean | undefined): boolean {
  return value === true;
}

/** Is this an address, and not a file? */
export function isAddress(where: string): boolean {
  return /^https?:\/\//i.test(where) && URL.canParse(where);
}

/** French where the computer is French, as its environment says. */
export function languageOfComputer(): LintLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageFor('auto', LC_ALL || LC_MESSAGES || LANG || '');
}
