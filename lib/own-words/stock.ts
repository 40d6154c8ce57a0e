import { fold } from './fold.ts';
import { remembered } from './remembered.ts';
import { segment, type Words } from './segment.ts';

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
  'involved|everyone involved|made this possible|made it possible|hats off|kudos|hard work|dream team|proud',
  'quelle fierté|fierté|chapeau|merci à tous|merci à toutes|ont contribué|y ont contribué|rendu possible|ont participé',
  // de
  'stolz auf|so stolz|stolz|wir freuen uns|ich freue mich|freue mich|begeistert|großartig|großartige arbeit|glückwunsch',
  'glückwünsche|herzlichen glückwunsch|gratulation|gratuliere|mehr erfahren|mitgewirkt|mitgewirkt haben|beteiligten',
  'alle beteiligten|tolle arbeit|tolle leistung|starke leistung|weiter so|danke an alle|möglich gemacht|bravo',
  // es
  'orgulloso de|orgullosa de|muy orgulloso|muy orgullosa|orgulloso|orgullosa|orgullosos|orgullo|qué orgullo|encantado de',
  'encantada de|encantado|encantada|feliz de|feliz|enhorabuena|felicidades|felicitaciones|increíble|gran trabajo|gran equipo',
  'hecho posible|lo han hecho posible|todas las personas que|gracias a todos|todo el equipo|bravo|enorme|no te lo pierdas',
  // it
  'orgoglioso di|orgogliosa di|orgoglioso|orgogliosa|orgogliosi|orgoglio|che orgoglio|felice di|felice|lieto di|lieta di',
  'complimenti|congratulazioni|fantastico|fantastica|bravi tutti|bravi|grande squadra|ottimo lavoro|bel lavoro',
  'grazie a tutti|tutte le persone che|ci hanno lavorato|hanno lavorato|hanno contribuito|reso possibile|bravo',
  // nl
  'trots op|zo trots|trots|wat ben ik trots|blij om|blij|gefeliciteerd|proficiat|geweldig|geweldig werk|knap werk',
  'goed gedaan|hieraan heeft meegewerkt|meegewerkt|heeft meegewerkt|hebben meegewerkt|iedereen die|dank aan iedereen',
  'mogelijk gemaakt|mogelijk maakte|super|hulde|bedankt|mooi werk',
  // pt
  'orgulho|que orgulho|orgulhoso de|orgulhosa de|orgulhoso|orgulhosa|feliz em|feliz|parabéns|incrível|excelente trabalho',
  'pessoas envolvidas|envolvidas|envolvidos|todas as pessoas|todos os envolvidos|tornaram isto possível|obrigado a todos',
  'possível|equipa fantástica|equipe fantástica|bravo',
  // ja, zh
  '誇らしい|誇りに思|誇りです|おめでとう|感謝|関わった|皆さん|皆様|素晴らしい|最高のチーム|嬉しい|光栄',
  '真为大家|感到骄傲|感到自豪|为大家|向所有|向全体|的伙伴|骄傲|自豪|祝贺|恭喜|热烈祝贺|表示热烈祝贺|参与其中|伙伴|大家|感谢|太棒了|点赞|了不起|致敬|荣幸|高兴地宣布|很高兴',
  // ko: words that start so
  '자랑스|축하|함께해|진심|기쁩|기쁘|감사|영광|대단|훌륭|멋진|수고|모든',
  // ar
  'فخر|فخر كبير|فخور|فخورون|فخورة|نفخر|مبروك|ألف مبروك|تهانينا|تهنئة|نهنئ|لكل من ساهم|ساهم|ساهموا|شكرا|سعيد|سعداء|رائع|أحسنتم|عمل رائع|جميعا',
  // Filler that means nothing anywhere.
  'bla bla|blah blah|bla|blah|xxx|test test|foo bar baz|foo bar',
];

/** Words of the printers' dummy text. Some are words elsewhere, so they count only where several stand together. */
const DUMMY = `lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua
enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit
voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia
deserunt mollit anim est laborum ut et in ad ex ea id`;
const FEWEST_DUMMY = 5;

const KEYS =
  /qwer|azert|rtyu|tyui|yuio|uiop|tzui|asdf|qsdf|sdfg|dfgh|fghj|ghjk|hjkl|jklm|zxcv|wxcv|yxcv|xcvb|cvbn|vbnm/;

interface Phrases {
  /** First word → the phrases that start so, as words. */
  spaced: Map<string, string[][]>;
  /** First letter → the phrases that start so, in scripts without spaces. */
  letters: Map<string, string[]>;
  /** Beginnings of Korean words. */
  korean: string[];
  dummy: ReadonlySet<string>;
}

let known: Phrases | undefined;

function phrases(): Phrases {
  if (known !== undefined) return known;
  known = { spaced: new Map(), letters: new Map(), korean: [], dummy: new Set(DUMMY.split(/\s+/)) };
  for (const phrase of PHRASES.flatMap((line) => line.split('|'))) {
    const { list } = segment(fold(phrase).text);
    const first = list[0];
    const text = list.map((word) => word.text).join('');
    if (first?.script === 'korean') known.korean.push(text);
    else if (first?.script === 'spaced') {
      const parts = list.map((word) => word.text);
      known.spaced.set(first.text, [...(known.spaced.get(first.text) ?? []), parts]);
    } else if (first !== undefined) {
      known.letters.set(first.text, [...(known.letters.get(first.text) ?? []), text]);
    }
  }
  return known;
}

/** How many words from `start` on are a stock phrase. */
function stockLength(words: Words, start: number): number {
  const word = words.list[start];
  if (word === undefined) return 0;
  const { spaced, letters, korean } = phrases();
  if (word.script === 'korean') return korean.some((head) => word.text.startsWith(head)) ? 1 : 0;
  const ofWords = spaced
    .get(word.text)
    ?.filter((phrase) => phrase.every((part, i) => words.list[start + i]?.text === part));
  const ofLetters = letters.get(word.text)?.filter((phrase) => words.letters.startsWith(phrase, word.letter));
  const found = ofWords ?? ofLetters;
  return found === undefined ? 0 : Math.max(0, ...found.map((phrase) => phrase.length));
}

/** One flag a word: whether it belongs to a stock phrase or to dummy text. */
export function stockWords(words: Words): boolean[] {
  const { dummy } = phrases();
  const isDummy = new Set(words.list.filter((word) => dummy.has(word.text)).map((word) => word.text));
  const hasDummy = ['lorem', 'ipsum', 'consectetur', 'adipiscing', 'incididunt', 'nostrud'].filter((word) =>
    isDummy.has(word),
  );
  const stock = words.list.map(
    (word) => hasDummy.length > 1 && isDummy.size >= FEWEST_DUMMY && isDummy.has(word.text),
  );
  words.list.forEach((_, start) => {
    const length = stockLength(words, start);
    if (length > 0) stock.fill(true, start, start + length);
  });
  return stock;
}

const plausible = new Map<string, boolean>();

/** Whether a Latin word could be one: it has vowels, no letter three times in a row, nothing typed along the keyboard. */
export function isPlausible(word: string): boolean {
  return remembered(plausible, word, looksPlausible);
}

function looksPlausible(word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return true;
  if (/(.)\1\1/.test(word) || KEYS.test(word)) return false;
  // Every other letter the same is a word with a letter put between its letters.
  if (/(.).\1.\1.\1|([^aeiouy]).\2.\2/.test(word)) return false;
  const vowels = word.match(/[aeiouy]/g)?.length ?? 0;
  return word.length < 4 || (vowels > 0 && vowels / word.length >= 0.1);
}
