import { ownName } from '@/lib/i18n/formats.ts';
import { once } from '@/lib/i18n/once.ts';
import { Choice } from './Choice.tsx';

interface Props {
  path: string;
  label: string;
  hint?: string;
  /** What it is called that none is named. */
  unset: string;
}

/** The languages that the gate has stop words for, and some more that are written beside them. */
export const commonLanguages = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'da',
  'fi',
  'cs',
  'ro',
  'el',
  'tr',
  'ar',
  'ja',
  'ko',
  'zh',
];

// A name costs milliseconds, and every field offers the same ones.
const named = once(() => commonLanguages.map((tag) => ({ value: tag, label: ownName(tag) })));

/** A language, by its own name. */
export function Language({ unset, ...rest }: Props) {
  return <Choice options={[{ value: '', label: unset }, ...named()]} {...rest} />;
}
