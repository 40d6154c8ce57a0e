// Word, PowerPoint and PDFs break lines with these; composers show a space or nothing, and the lines run together.
const lineBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;

// Nobody sees them; X refuses a whole post for a byte order mark, which comes along when one copies from some files.
// biome-ignore lint/suspicious/noControlCharactersInRegex: These are the characters to leave out.
const invisible = /[\0-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]/g;

/**
 * A draft as it leaves: on the clipboard, in an address and in the journal. Every line break is `\n`, nothing blank
 * stands at either end, and what no composer takes is left out; all else, blank lines, tabs and no-break spaces among
 * it, is as it was written. Never longer than the draft.
 */
export function outgoing(draft: string): string {
  return draft.replace(lineBreaks, '\n').replace(invisible, '').trim();
}
