import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  AssetRecord,
  DraftRecord,
  FeedRecord,
  LedgerRecord,
  ShareRecord,
  SuggestionRecord,
} from '@/lib/database/records.ts';
import type { Preferences } from '@/lib/settings/index.ts';
import type { Suggesting } from '@/lib/settings/suggesting.ts';

/** By which words the English and the French table name it; `key`: it only says which row it is, or in which order. */
type Named = readonly [english: string, french: string] | 'key';

// The compiler asks for each field that is added.
const feeds: Record<keyof FeedRecord, Named> = {
  id: 'key',
  url: ['address', 'adresse'],
  sample: 'key',
  inline: ['the company set it', 's’il vient de l’entreprise'],
  preset: ['the company set it', 's’il vient de l’entreprise'],
  own: ['the person had it before', 'la personne l’avait avant'],
  head: ['name', 'nom'],
  addedAt: ['since when one has it', 'depuis quand on l’a'],
  goodAt: ['last read', 'a été lu'],
  triedAt: ['and tried', 'et essayé'],
  error: ['what went wrong', 'ce qui n’a pas marché'],
  problems: ['what went wrong', 'ce qui n’a pas marché'],
  copyHash: ['fingerprints', 'empreintes'],
  fingerprint: ['fingerprints', 'empreintes'],
  bytesHash: ['fingerprints', 'empreintes'],
  formerly: ['former addresses', 'anciennes adresses'],
};

const suggestions: Record<keyof SuggestionRecord, Named> = {
  key: 'key',
  feedId: 'key',
  position: 'key',
  item: ["company's suggestions", 'suggestions de l’entreprise'],
  firstSeenAt: ['since when they are there', 'depuis quand elles sont là'],
  change: ['corrected or withdrawn', 'a été corrigée, retirée'],
  goneAt: ['left the feed', 'a quitté le flux'],
  readAt: ['read or set aside, and when', 'lues ou écartées, avec l’heure'],
  declinedAt: ['read or set aside, and when', 'lues ou écartées, avec l’heure'],
};

const assets: Record<keyof AssetRecord, Named> = {
  key: 'key',
  feedId: 'key',
  url: 'key',
  blob: ['images', 'images'],
};

const drafts: Record<keyof DraftRecord, Named> = {
  key: 'key',
  text: ['Drafts: text', 'brouillons : texte'],
  selectionStart: ['caret', 'curseur'],
  selectionEnd: ['caret', 'curseur'],
  withLink: ['chosen about the link', 'choisi pour le lien'],
  linkChoice: ['chosen about the link', 'choisi pour le lien'],
  checked: ['that one wants to keep', 'que l’on veut garder'],
  updatedAt: ['when and in which window', 'quand et dans quelle fenêtre'],
  era: ['How often it was erased', 'Combien de fois elle l’a été'],
  by: ['in which window', 'dans quelle fenêtre'],
  earlier: ['three earlier versions', 'trois versions antérieures'],
  question: ['the question being answered', 'la question à laquelle on répond'],
};

const shares: Record<keyof ShareRecord, Named> = {
  id: 'key',
  suggestion: 'key',
  feedTitle: ['its feed', 'son flux'],
  title: ['title, kind', 'titre, genre'],
  kind: ['title, kind', 'titre, genre'],
  promotional: ['promotional', 'promotionnelle'],
  language: ['language of the suggestion', 'langue de la suggestion'],
  network: ['network, way', 'réseau, mode'],
  way: ['network, way', 'réseau, mode'],
  text: ['Journal: text', 'partages : texte'],
  link: ['link, network', 'lien, réseau'],
  own: ['share of own words', 'part mesurée de mots à soi'],
  at: ['day and time', 'date et heure'],
  state: ['what became of it', 'la suite que la personne a indiquée'],
  answeredAt: ['the time of that answer', 'l’heure de cette réponse'],
  laterUntil: ['until when the question was put off', 'jusqu’à quand la question est remise'],
  postUrl: ["the post's address", 'l’adresse du post'],
  toldOf: ['one said that one knows', 'a dit être au courant'],
};

const ledger: Record<keyof LedgerRecord, Named> = {
  id: 'key',
  at: ['Ledger: the requests of this extension, with time', 'requêtes de l’extension : heure'],
  url: ['address, reason', 'adresse, motif'],
  reason: ['address, reason', 'adresse, motif'],
  kind: ['kind, status', 'genre, statut'],
  status: ['kind, status', 'genre, statut'],
  bytes: ['size and result', 'taille, résultat'],
  outcome: ['size and result', 'taille, résultat'],
};

const preferences: Record<keyof Preferences, Named> = {
  language: ['Settings: language', 'réglages : langue'],
  way: ['way of the hand-off', 'mode de partage'],
  networks: ['networks chosen', 'réseaux choisis'],
  phrases: ["one's own phrases", 'les expressions que la personne veut'],
  seed: ['random number', 'nombre au hasard'],
  writing: ['The suggestion one was at', 'La suggestion où l’on était'],
};

const suggesting: Record<keyof Suggesting, Named> = {
  title: ['for communications: subject', 'pour la communication : sujet'],
  link: ['subject, link', 'sujet, lien'],
  angle: ['question or thought', 'question ou idée'],
  linkChoice: ['left out of that link', 'retiré de ce lien'],
  by: ['in which window it was', 'dans quelle fenêtre cela'],
};

/** What else lies in the table of settings, or in the browser's memory, by the key it lies under. */
const kept: Record<string, Named> = {
  preferences: 'key',
  place: ['The suggestion one was at', 'La suggestion où l’on était'],
  'first-screen': ['the list began with', 'la liste commençait'],
  suggesting: 'key',
  'refresh-due': ['When the feeds are due', 'La prochaine lecture prévue'],
  'left-feeds': ['set somebody removed', 'que la personne a retirés'],
  'started-at': ['this session of the browser began', 'cette session du navigateur a commencé'],
  'unkept-draft/': ['a draft that the disk refused', 'un brouillon que le disque a refusé'],
};

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const tables = { feeds, suggestions, assets, drafts, shares, ledger, preferences, suggesting, kept };

/** The first table of the page, with plain spaces. */
function dataTable(path: string): string {
  const [table = ''] = /^\|[\s\S]*?\n\n/m.exec(read(path)) ?? [];
  return table.replace(/[\u00a0\u202f]/g, ' ');
}

describe.each([
  ['docs/works-council.md', 0],
  ['docs/works-council.fr.md', 1],
] as const)('the table of data in %s', (path, language) => {
  test.each(Object.entries(tables))('names all that is kept among %s', (_, fields) => {
    const table = dataTable(path);
    const words = Object.values(fields).flatMap((named: Named) => (named === 'key' ? [] : named[language]));
    expect(words.filter((phrase) => !table.includes(phrase))).toEqual([]);
  });
});

test('every key under which something is kept beside the records is known here', () => {
  const sources = globSync('lib/**/*.ts', { cwd: root }).map(read);
  const storing = sources.filter((source) => /db\.settings\.put\(|\bremember\((key|prefix)\b/.test(source));
  const keys = storing.flatMap((source) =>
    [...source.matchAll(/^const (?:\w*[kK]ey|prefix) = '([^']+)'/gm)].map(([, key = '']) => key),
  );
  expect(keys.sort()).toEqual(Object.keys(kept).sort());
});
