/** What people really write, and what copies have gone wrong over. */
const lines = [
  'Two winters of frozen cables, and a single line break.',
  'The van was colder than the track at Nantes.',
  '',
  'After an empty line: 👨‍👩‍👧‍👦 👩🏽‍🔧 🧑🏿‍🚀 🇫🇷 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏳️‍🌈 ❤️ 1️⃣',
  '#OwnWords #été2026 @somebody @first-last',
  '𝗕𝗼𝗹𝗱 𝘪𝘵𝘢𝘭𝘪𝘤 𝓼𝓬𝓻𝓲𝓹𝓽',
  'Apart: e\u0301te\u0301, nai\u0308ve. In one: été, naïve.',
  'Pourquoi\u202f? « Parce que\u00a0: le gel. »',
  'مرحبا، عملت ليلتين في الورشة رقم 3 — שלום',
  'Literally <b>&amp;</b> <img src=x onerror=alert(1)> &lt;br&gt; {{x}} %0A \\n',
  'Two  spaces, three   spaces,\ta tab.',
  '  Two spaces in front.',
  '',
  '',
  'After two empty lines.',
  '- one point',
  '1. another point',
];

/** What ends a line in a text pasted from Word or from a PDF. */
export const fromWord = { written: 'one\u000btwo\u2028three', leaves: 'one\ntwo\nthree' };

/** A post of many cases, as it should arrive. */
export const nasty = [...lines, fromWord.leaves].join('\n');

/** The same as somebody writes it: with blanks at both ends. */
export const nastyWritten = `\n\n${[...lines, fromWord.written].join('\n')}\n\n \n`;

const more = 'I slept there more often than at home, and would do it again for such a crew. ';

/** Both again, as long as they may be for what follows still to fit in a post of `limit` UTF-16 units. */
export function longNasty(limit: number, after: string): { written: string; leaves: string } {
  const room = limit - nasty.length - after.length - 2;
  const filling = `${more.repeat(Math.ceil(room / more.length)).slice(0, room - 1)}.`;
  return { written: `${nastyWritten.trimEnd()}\n\n${filling}`, leaves: `${nasty}\n\n${filling}` };
}
