import { matching, plainWords } from '../../parse/policing.ts';
import { rule } from '../rule.ts';

// Scripts that put no spaces between words.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** The company's own list: the one thing that is certainly not to be public. */
export const confidentialPhrase = rule('confidential-phrase', 'error', ({ texts, confidential }) => {
  const phrases = confidential.map((phrase) => spaced(plainWords(phrase)));
  if (phrases.every((phrase) => phrase.trim() === '')) return [];
  return texts.flatMap(({ value, path }) => {
    const plain = ` ${plainWords(value)} `;
    return phrases.flatMap((phrase, index) =>
      phrase.trim() !== '' && plain.includes(phrase) ? [{ path, values: { line: index + 1 } }] : [],
    );
  });
});

function spaced(phrase: string): string {
  return unspaced.test(phrase) ? phrase : ` ${phrase} `;
}

const marks = matching(`
confidential, confidentially, strictly private, internal only, internal use only, for internal use, internal document,
  do not share, don t share this, do not forward, do not distribute, do not circulate, not for distribution,
  not for release, not for publication, not for public *, embargo*, under embargo, non disclosure, trade secret*,
  not yet public, not public yet, not yet announced, not announced yet, before the announcement, top secret,
  company secret*, restricted circulation,
confidentiel*, diffusion restreinte, diffusion interne, usage interne, document interne, strictement interne,
  interne uniquement, en interne uniquement, uniquement en interne, ne pas diffuser, ne pas partager, ne pas transferer,
  ne pas faire suivre, ne pas divulguer, ne pas communiquer, sous embargo, secret des affaires, pas encore public,
  pas encore publique, pas encore annonce, pas encore annoncee, avant l annonce, accord de confidentialite,
vertraulich*, streng geheim, nur intern, internen gebrauch, interner gebrauch, dienstgebrauch, geheimhaltung*, sperrfrist*,
  nicht weitergeben, nicht weiterleiten, nicht teilen, nicht veroffentlichen, zur veroffentlichung gesperrt,
  betriebsgeheimnis*, noch nicht offentlich, noch nicht veroffentlicht,
confidencial*, uso interno, no difundir, no compartir, no divulgar, riservatezza, strettamente riservat*, confidenzial*,
  non divulgare, non condividere, non diffondere, vertrouwelijk*, intern gebruik, niet delen, niet verspreiden,
  nao divulgar, nao partilhar, nao compartilhar`);

// Words of their own with any other spelling: an acronym, and the stamp of a document.
const stamps = /\bNDA\b|(?:^|[([])\s*intern(?:e|al)?\s*(?:[:\])—–-]|$)/imu;

/** Where such words are about confidentiality itself, or where there are no sentences. */
const spared =
  /^_own_words\.(?:charter|disclosure|links)\b|^(?:items\[\d+\]\.)?(?:id|_own_words\.supersedes)$/;

/** What says of itself that it is not for everybody. Guessed from words: a ballot may be confidential, too. */
export const confidentialWords = rule('confidential-words', 'warning', ({ texts }) =>
  texts.flatMap(({ value, path }) => {
    if (spared.test(path) || /^https?:/i.test(value)) return [];
    const words = plainWords(value).match(marks)?.[0] ?? stamps.exec(value)?.[0].trim();
    return words ? [{ path, values: { words } }] : [];
  }),
);
