export const problemKeys = [
  'problem.not_json',
  'problem.html',
  'problem.not_a_feed',
  'problem.no_title',
  'problem.no_items',
  'problem.too_many_items',
  'problem.too_deep',
  'problem.item_not_an_object',
  'problem.item_without_id',
  'problem.item_twice',
  'problem.item_empty',
  'problem.item_invalid',
  'problem.field_ignored',
  'problem.text_too_long',
  'problem.too_many_points',
  'problem.keep_beyond_bounds',
  'problem.unsafe_link',
  'problem.image_elsewhere',
  'problem.date_without_zone',
  'problem.number_as_id',
  'problem.wording_from_html',
  'problem.minimum_beyond_bounds',
  'problem.mix_in_percent',
  'problem.phrase_policed',
] as const;

export type ProblemKey = (typeof problemKeys)[number];

/**
 * Something wrong in a feed: a message key, the place in the file (`items[3]._own_words.facts[0].source`) and how
 * bad. `error` costs the feed or an item, `warning` a field, `info` nothing.
 */
export interface Problem {
  key: ProblemKey;
  path: string;
  level: 'error' | 'warning' | 'info';
}

export type Report = (key: ProblemKey, path: string, level: Problem['level']) => void;

/** `['items', 3, 'title']` → `items[3].title` */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, step) =>
      typeof step === 'number' ? `${place}[${step}]` : place ? `${place}.${String(step)}` : String(step),
    '',
  );
}
