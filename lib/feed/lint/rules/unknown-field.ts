import type { JsonSchema } from '../../json-schema.ts';
import { isObject, type Json, type JsonObject } from '../../parse/clean.ts';
import { nearest } from '../nearest.ts';
import { type Found, rule } from '../rule.ts';
import { formatSchema } from '../schema.ts';
import { shown } from '../shown.ts';
import { extensionIn } from '../subject.ts';
import type { Values } from '../values.ts';
import { lifeFields } from './life-unreadable.ts';

type Slip = Found<'unknown-field'>;

/** What JSON Feed 1.1 has besides the fields that are read here: https://www.jsonfeed.org/version/1.1/ */
const others = {
  feed: ['feed_url', 'user_comment', 'next_url', 'icon', 'favicon', 'author', 'authors', 'expired', 'hubs'],
  item: ['content_html', 'banner_image', 'author', 'authors', 'attachments'],
};

/** A shorter name of somebody else’s is near to one of ours by chance. */
const shortest = 4;

/**
 * A name that is not read: within `_own_words` every one the format does not know; beside it, where others have names of
 * their own, only what belongs inside or is a slip of the pen. An error where it leaves a suggestion on show.
 */
export const unknownField = rule('unknown-field', 'warning', ({ file }) => {
  const { items } = file;
  const schema = formatSchema();
  const each = Array.isArray(items) ? items : [];
  return [
    ...slipsIn(file, schema, '', others.feed),
    ...each.flatMap((item, at) =>
      isObject(item) ? slipsIn(item, schema.properties?.items?.items ?? {}, `items[${at}]`, others.item) : [],
    ),
  ];
});

/** Of the feed, or of one item. */
function slipsIn(holder: JsonObject, schema: JsonSchema, path: string, more: readonly string[]): Slip[] {
  const own = schema.properties?._own_words ?? {};
  const known = [...Object.keys(schema.properties ?? {}), ...more];
  const inside = slipsWithin(own, holder._own_words, below(path, '_own_words')).map((slip) =>
    known.includes(slip.values.name)
      ? { ...slip, values: { name: slip.values.name, place: 'outside' } }
      : slip,
  ) as Slip[];
  const beside = Object.keys(holder)
    .filter((name) => !known.includes(name))
    .flatMap((name): Slip[] => {
      const values = besideAs(name, holder, Object.keys(own.properties ?? {}), known);
      return values ? [{ path: below(path, name), values }] : [];
    });
  return [...beside, ...inside].map((slip) =>
    path !== '' && leavesOnShow(slip, holder) ? asError(slip) : slip,
  );
}

function besideAs(
  name: string,
  holder: JsonObject,
  own: readonly string[],
  known: readonly string[],
): Values['unknown-field'] | undefined {
  if (own.includes(name))
    return extensionIn(holder)[name] === undefined ? { name, place: 'inside' } : undefined;
  if (name.length < shortest) return undefined;
  const meant = nearest(name, name.startsWith('_') ? ['_own_words'] : known);
  if (meant === undefined || holder[meant] !== undefined) return undefined;
  return { name: shown(name) ?? '', meant, place: 'here' };
}

function slipsWithin(schema: JsonSchema, value: Json | undefined, path: string): Slip[] {
  if (Array.isArray(value))
    return value.flatMap((entry, at) => slipsWithin(schema.items ?? {}, entry, `${path}[${at}]`));
  const { properties } = schema.items ?? schema;
  if (!isObject(value) || !properties) return [];
  return Object.entries(value).flatMap(([name, entry]): Slip[] => {
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (field) return slipsWithin(field, entry, below(path, name));
    const meant = nearest(name, Object.keys(properties));
    return [
      {
        path: below(path, name),
        values: { name: shown(name) ?? '', ...(meant && { meant }), place: 'here' },
      },
    ];
  });
}

/** Would the item be paused, withdrawn or timed, had this been read? */
function leavesOnShow({ path, values }: Slip, holder: JsonObject): boolean {
  const own = extensionIn(holder);
  if (own.status === 'withdrawn') return false;
  if (values.meant === '_own_words') {
    const value = holder[path.replace(/^items\[\d+\]\./, '')];
    return isObject(value) && lifeFields.some((field) => value[field] !== undefined);
  }
  const field = lifeFields.find((one) => one === (values.place === 'inside' ? values.name : values.meant));
  const isNested = path.replace(/^items\[\d+\]\.(?:_own_words\.)?/, '').includes('.');
  return field !== undefined && !isNested && own[field] === undefined;
}

function asError({ path, values }: Slip): Slip {
  return { path, level: 'error', values: { ...values, isOnShow: true } };
}

function below(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
