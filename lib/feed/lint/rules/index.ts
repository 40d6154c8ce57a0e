import { addressPersonal } from './address-personal.ts';
import { charterPolices } from './charter-polices.ts';
import { confidentialPhrase, confidentialWords } from './confidential.ts';
import { longExpired, nothingLive, supersedesUnknown } from './life.ts';
import { lifeUnreadable } from './life-unreadable.ts';
import { linkPersonal, linkTracking } from './links.ts';
import { noAlt, noAngle, noExpiry, noLanguage, noSource, noWhy } from './missing.ts';
import { mixKinds, mixPromotional } from './mix.ts';
import { nearIdentical } from './near-identical.ts';
import { noCommitment } from './no-commitment.ts';
import { noConsent } from './no-consent.ts';
import { noNote } from './no-note.ts';
import { changed, deleted } from './previous.ts';
import { notYet, withdrawnText } from './published.ts';
import { unknownField } from './unknown-field.ts';
import { wordingLong, wordingOverLimit } from './wordings.ts';

/** Every rule, what matters most first. */
export const rules = [
  confidentialPhrase,
  lifeUnreadable,
  unknownField,
  confidentialWords,
  notYet,
  charterPolices,
  addressPersonal,
  linkPersonal,
  linkTracking,
  noConsent,
  deleted,
  noNote,
  changed,
  noCommitment,
  noAngle,
  noWhy,
  noSource,
  noAlt,
  noLanguage,
  nearIdentical,
  wordingOverLimit,
  supersedesUnknown,
  mixPromotional,
  mixKinds,
  wordingLong,
  noExpiry,
  nothingLive,
  longExpired,
  withdrawnText,
];

export type RuleId = (typeof rules)[number]['id'];
