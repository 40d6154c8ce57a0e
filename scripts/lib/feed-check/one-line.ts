/** In one line, with nothing in it that a terminal, or what reads a log, would take for a command. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
