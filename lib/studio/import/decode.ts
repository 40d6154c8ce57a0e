export interface Decoded {
  text: string;
  /** Nothing in the file says how its letters are written, and they are not UTF-8: read the way Windows writes them. */
  guessed: boolean;
}

/**
 * The text of a file, as its byte order mark, its own declaration (`<?xml encoding="…"?>`) or its bytes tell: UTF-8 where
 * they are that, else windows-1252. Nothing where it is no text.
 */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16) return textOnly(read(bytes, utf16, false));
  const declared = declaredIn(bytes);
  // Whoever declares Latin letters often writes UTF-8 all the same, and hardly ever the other way round.
  const labels = declared === 'windows-1252' ? ['utf-8', declared] : [declared, 'utf-8'];
  for (const label of labels) {
    const text = label && read(bytes, label, true);
    if (text !== undefined && text !== '') return textOnly(text);
  }
  return textOnly(read(bytes, 'windows-1252', false), declared !== 'windows-1252');
}

/** By its mark, or by the zeros that every other byte of such a text is; Excel's “Unicode text” is that. */
function utf16Of([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return undefined;
}

/** The encoding an XML file says it has, by the name decoders know it by. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = read(bytes.subarray(0, 200), 'windows-1252', false) ?? '';
  const [, label = ''] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? [];
  try {
    const { encoding } = new TextDecoder(label);
    // It could not be read as that if it were.
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function read(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

const mostControls = 0.01;

function textOnly(text: string | undefined, guessed = false): Decoded | undefined {
  if (text === undefined || text.includes('\0')) return undefined;
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\x80-\x9f]|\ufffd/gu)?.length ?? 0;
  return controls > Math.max(2, text.length * mostControls) ? undefined : { text, guessed };
}
