import { cleanText } from '../feed/parse/clean.ts';
import { depthOf, type Mark, markOf, type Part, unguarded, unquoted } from './labels.ts';
import { addressIn, isBlank, normalised, nothingSuggested, type Suggested } from './parts.ts';

interface Line {
  written: string;
  /** Without the quotes of a mail. */
  text: string;
  mark: Mark | undefined;
}

/** The lines that one suggestion is in. */
interface Block {
  /** It begins as `toText` begins one: what has no label in it is not a part of it. */
  headed: boolean;
  /** The parts that have a label, in their order. */
  parts: Part[];
  lines: Line[];
}

/**
 * The suggestions in a text that somebody sent or pasted, in their order. Labels may be of either language, quoted,
 * dressed up and in any order, with anything around them. Without any label, the first line is the title, the first
 * address the link, and all else the angle.
 */
export function fromText(text: string): Suggested[] {
  const lines = cleanText(text).split('\n').map(lineOf);
  const blocks = blocksOf(lines);
  const read = blocks.length > 0 ? blocks.map(readBlock) : [readWithoutLabels(lines)];
  return read.map(normalised).filter((suggested) => !isBlank(suggested));
}

function lineOf(written: string): Line {
  const text = unquoted(written);
  return { written, text, mark: markOf(text) };
}

/** A head begins a suggestion, and so does a label that the one before has already. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const { mark } = line;
    const isHead = mark === 'head';
    const part = isHead ? undefined : mark?.part;
    const last = blocks.at(-1);
    if (isHead || (part && (!last || last.parts.includes(part))))
      blocks.push({ headed: isHead, parts: part ? [part] : [], lines: [line] });
    else if (last) {
      last.lines.push(line);
      if (part) last.parts.push(part);
    }
  }
  return blocks.filter(({ parts }) => parts.length > 0);
}

function readBlock(block: Block): Suggested {
  const { headed, parts } = block;
  const found = gathered(block);
  const hasAngle = parts.includes('angle');
  const angle = hasAngle ? found.angle : headed ? [] : found.loose;
  // Where a label comes after it, it ends there.
  const words = hasAngle && parts.at(-1) !== 'angle' ? angle : withoutSignature(angle);
  const loneLink = parts.includes('link') || found.link.length > 0 ? -1 : words.findIndex(isAddress);
  return {
    title: found.title.join(' '),
    link: words[loneLink] ?? found.link.join(' '),
    angle: words.filter((_, index) => index !== loneLink).join('\n'),
  };
}

/** The lines of each part; `loose` are those below a part that has ended. */
function gathered({ parts, lines }: Block): Record<Part | 'loose', string[]> {
  const found: Record<Part | 'loose', string[]> = { title: [], angle: [], link: [], loose: [] };
  const depth = depthOf(lines[0]?.written ?? '');
  let at: Part | 'loose' = 'loose';
  for (const { written, text, mark } of lines) {
    if (mark === 'head') continue;
    if (mark) {
      at = mark.part;
      found[at].push(mark.value.trim());
      continue;
    }
    const isEmpty = text.trim() === '';
    // Below what was quoted somebody answers.
    if (depthOf(written) < depth && !isEmpty) break;
    const isFilled = found[at].some(Boolean);
    if (at === 'title' && isAddress(text) && !parts.includes('link')) at = 'link';
    else if (isFilled && (at === 'link' || (at === 'title' && isEmpty))) at = 'loose';
    found[at].push(at === 'angle' ? unguarded(unquoted(written, depth)) : text);
  }
  return found;
}

function readWithoutLabels(lines: readonly Line[]): Suggested {
  const words = withoutSignature(lines.filter(({ mark }) => mark !== 'head').map(({ text }) => text.trim()));
  const withLink = words.findIndex((line) => addressIn(line) !== undefined);
  const link = addressIn(words[withLink] ?? '') ?? '';
  // Within a sentence it stays as well.
  const rest = words.map((line, index) => (index === withLink ? withoutLast(line, link) : line));
  const first = rest.findIndex((line) => line !== '' && !greeting.test(line));
  if (first < 0) return { ...nothingSuggested, link };
  return { title: rest[first] ?? '', link, angle: rest.slice(first + 1).join('\n') };
}

function isAddress(line: string): boolean {
  return /^\W*https?:\S+$/i.test(line.trim());
}

function withoutLast(line: string, link: string): string {
  if (isAddress(line)) return '';
  return line.endsWith(link) ? line.slice(0, -link.length).trim() : line;
}

const greeting =
  /^(?:hi|hello|dear|good (?:morning|afternoon)|bonjour|bonsoir|salut|ch[eè]re?s?)\b[^.?]{0,40}$/i;
const farewell =
  /^(?:--|__+$|(?:best|kind regards|best regards|regards|cheers|many thanks|thanks|thank you|yours|sent from my|(?:bien )?cordialement|bien [aà] (?:vous|toi)|[aà] bient[oô]t|bonne (?:journ[eé]e|soir[eé]e)|merci|envoy[eé] de(?:puis)? mon)(?![\p{L}]).{0,40}$)/iu;

/** What comes before somebody takes their leave. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, index) => index > 0 && farewell.test(line.trim()));
  return end < 0 ? lines : lines.slice(0, end);
}
