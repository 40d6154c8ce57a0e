import { fold } from './fold.ts';
import type { Words } from './segment.ts';

/** What anybody could put before anything: it says nothing, so it counts neither for nor against its writer. */
const PHRASES: readonly string[] = [
  // en
  'so proud|very proud|proud to|proud of|super proud|happy to share|happy to announce|happy to see|so happy',
  'thrilled to|thrilled|excited to|excited|delighted to|pleased to|honored to|honoured to|humbled|great news|big news',
  'check it out|check this out|must read|read more|find out more|learn more|stay tuned|link in the comments|well done',
  'congratulations|congrats|amazing work|great work|great job|amazing|awesome|game changer|i am sharing|love this|wow',
  'share this|what an achievement|another great step|could not agree more|worth reading|worth a read|good read',
  // fr
  'si fier|si fière|très fier|très fière|fier de|fière de|fiers de|fier|fière|fiers|ravi de|ravie de|ravis de|ravi d',
  'ravie d|ravis d|heureux de|heureuse de|heureux d|heureuse d|heureux|heureuse|enthousiaste|bravo|félicitations',
  'grande nouvelle|bonne nouvelle|à lire|à découvrir|en savoir plus|lien en commentaire|quelle fierté|incroyable',
  'formidable|génial|super nouvelle|restez connectés|à ne pas manquer|je partage|belle initiative|quelle équipe',
  // de, es, it, nl, pt
  'stolz auf|so stolz|wir freuen uns|ich freue mich|begeistert|großartig|glückwunsch|mehr erfahren',
  'orgulloso de|orgullosa de|muy orgulloso|encantado de|encantada de|feliz de|enhorabuena|felicidades|increíble',
  'orgoglioso di|orgogliosa di|felice di|lieto di|lieta di|complimenti|fantastico|trots op|zo trots|blij om',
  'gefeliciteerd|orgulho|orgulhoso de|orgulhosa de|feliz em|parabéns|incrível|geweldig',
  // Filler that means nothing anywhere.
  'lorem ipsum dolor sit amet|lorem ipsum|lorem|ipsum|dolor sit amet|consectetur adipiscing elit|consectetur',
  'adipiscing|bla bla|blah blah|bla|blah|xxx|test test|foo bar baz|foo bar',
];

const KEYS =
  /qwer|azert|rtyu|tyui|yuio|uiop|tzui|asdf|qsdf|sdfg|dfgh|fghj|ghjk|hjkl|jklm|zxcv|wxcv|yxcv|xcvb|cvbn|vbnm/;

let byFirst: Map<string, string[][]> | undefined;

function phrases(): Map<string, string[][]> {
  if (byFirst !== undefined) return byFirst;
  byFirst = new Map();
  for (const phrase of PHRASES.flatMap((line) => line.split('|'))) {
    const words = fold(phrase).text.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** One flag a word: whether it belongs to a stock phrase. */
export function stockWords(words: Words): boolean[] {
  const stock = words.list.map(() => false);
  words.list.forEach((word, start) => {
    for (const phrase of phrases().get(word.text) ?? []) {
      if (phrase.every((part, i) => words.list[start + i]?.text === part))
        stock.fill(true, start, start + phrase.length);
    }
  });
  return stock;
}

/** Whether a Latin word could be one: it has vowels, no letter three times in a row, nothing typed along the keyboard. */
export function isPlausible(word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return true;
  if (/(.)\1\1/.test(word) || KEYS.test(word)) return false;
  // Every other letter the same is a word with a letter put between its letters.
  if (/(.).\1.\1.\1|([^aeiouy]).\2.\2/.test(word)) return false;
  const vowels = word.match(/[aeiouy]/g)?.length ?? 0;
  return word.length < 4 || (vowels > 0 && vowels / word.length >= 0.1);
}
