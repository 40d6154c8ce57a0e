const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const sentenceEnd = /[.!?…。！？؟][\])"'”’»」』]*\s*$/;
const longAnswer = 30;
const sentence = 5;

/** Does a draft answer a question that was asked when it read `before`? By its length alone: a sentence, or some words. */
export function isAnswered(before: string, now: string): boolean {
  const more = countWords(now) - countWords(before);
  return more >= longAnswer || (more >= sentence && sentenceEnd.test(now));
}

function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}
