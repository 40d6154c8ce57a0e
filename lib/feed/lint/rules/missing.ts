import type { Json } from '../../parse/clean.ts';
import { placedIn } from '../places.ts';
import { type Found, rule } from '../rule.ts';
import { valueAt } from '../schema.ts';
import { current, type Entry, extensionIn, type Subject } from '../subject.ts';

/** Where a field is missing from what employees can see. Of one that is there and cannot be read, reading tells. */
function missing(subject: Subject, field: string, isMissing: (entry: Entry) => boolean): Found[] {
  return current(subject)
    .filter((entry) => isMissing(entry) && !isWritten(valueAt(entry.raw, field)))
    .map(({ path }) => ({ path: `${path}.${field}` }));
}

function isWritten(value: Json | undefined): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

export const noWhy = rule('no-why', 'warning', (subject) =>
  missing(subject, '_own_words.why', ({ item }) => item._own_words.why === undefined),
);

export const noAngle = rule('no-angle', 'warning', (subject) =>
  missing(subject, '_own_words.angles', ({ item }) => item._own_words.angles.length === 0),
);

export const noAlt = rule('no-alt', 'warning', (subject) =>
  missing(
    subject,
    '_own_words.image_alt',
    ({ item, raw }) => raw.image !== undefined && item._own_words.image_alt === undefined,
  ),
);

/** Some suggestions hold for years: only to be thought about. */
export const noExpiry = rule('no-expiry', 'advice', (subject) =>
  missing(subject, '_own_words.expires_at', ({ item }) => item._own_words.expires_at === undefined),
);

/** Said once where no item has one: the feed can name it for all. */
export const noLanguage = rule('no-language', 'warning', (subject) => {
  const found = missing(subject, 'language', ({ item }) => item.language === undefined);
  if (isWritten(subject.file.language) && subject.feed.language === undefined) return [];
  return found.length > 0 && found.length === current(subject).length ? [{ path: 'language' }] : found;
});

export const noSource = rule('no-source', 'warning', (subject) =>
  current(subject).flatMap(({ item, path, raw }) =>
    placedIn(extensionIn(raw).facts, `${path}._own_words.facts`, item._own_words.facts, 'text')
      .filter(({ value, path: at }) => value.source === undefined && !isWritten(sourceAt(subject, at)))
      .map((fact) => ({ path: `${fact.path}.source` })),
  ),
);

function sourceAt({ file }: Subject, fact: string): Json | undefined {
  return valueAt(file, `${fact}.source`);
}
