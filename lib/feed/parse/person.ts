const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i;

/** An e-mail address in a text. */
export function emailIn(text: string): string | undefined {
  return text.match(email)?.[0];
}

const people = [
  'emp(?:l|loyee?)?',
  'staff',
  'user',
  'usr',
  'uid',
  'member',
  'subscriber',
  'reader',
  'person(?:ne)?',
  'recipient',
  'badge',
  'matricule',
  'salarie',
  'collab(?:orateur)?',
  'agent',
  'mitarbeiter',
].join('|');
// With a mark between, a year is a year: `employee-2026` is not somebody.
const numbered = new RegExp(
  `(?<![a-z])(?:${people})(?:[-_.]?(?:id|no|nr))?(?:\\d+|[-_.](?!(?:19|20)\\d\\d(?!\\d))\\d+)(?![a-z\\d])`,
  'i',
);

/** What names somebody by a number: `emp42`, `user-1234`, `matricule_77`. */
export function staffNumberIn(text: string): string | undefined {
  return unaccented(text).match(numbered)?.[0];
}

/** Does a text hold what names a person: an e-mail address, `emp_42`? A hint; a name among names is not seen. */
export function looksLikePerson(text: string): boolean {
  return emailIn(text) !== undefined || staffNumberIn(text) !== undefined;
}

/** `salarié` → `salarie` */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '');
}
