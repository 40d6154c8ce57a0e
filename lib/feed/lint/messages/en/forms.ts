import { formatsOf } from '../../../../i18n/formats.ts';
import type { Expected } from '../../expected.ts';

const { list } = formatsOf('en');

/** Why a field is ignored. */
export function notInForm({ found }: Expected): string {
  return found === undefined
    ? 'Not in the form the field asks for: ignored.'
    : `“${found}” is not in the form the field asks for: ignored.`;
}

/** What to write in its place. */
export function formOf({ form, words, least, most }: Expected): string {
  switch (form) {
    case 'words':
      return `Write one of these words: ${words.join(', ')}.`;
    case 'time':
      return 'Write the day, the time and the zone like this: 2027-06-30T23:59:59+02:00.';
    case 'language':
      return 'Write the tag of a language, such as fr or pt-BR.';
    case 'number':
      return least === undefined
        ? 'Write a number, without quotation marks.'
        : `Write a number from ${least} to ${most}, without quotation marks.`;
    case 'boolean':
      return 'Write true or false, without quotation marks.';
    case 'list':
      return 'Write a list, in square brackets.';
    case 'object':
      return words.length > 0
        ? `Write it in braces, with all of these fields: ${list(words)}.`
        : 'Write it in braces, with its fields.';
    case 'text':
      return 'Write a text, in quotation marks.';
  }
}
