import { type Language, translator } from '../i18n/index.ts';
import { guarded } from './labels.ts';
import { isBlank, normalised, type Suggested } from './parts.ts';

export { isBlank, normalised, nothingSuggested, type Suggested, together } from './parts.ts';
export { fromText } from './read.ts';

/**
 * A suggestion as a text that one can send anywhere, and that `fromText` reads again. The link comes last and is never
 * left out, so that a signature below is no part of the angle. Empty where there is nothing to send.
 */
export function toText(suggested: Suggested, language: Language): string {
  if (isBlank(suggested)) return '';
  const { t } = translator(language);
  const { title, link, angle } = normalised(suggested);
  const [first = '', ...others] = angle.split('\n');
  return [
    t('suggest.text.head'),
    '',
    ...(title ? [t('suggest.text.title', { value: title })] : []),
    ...(angle ? [t('suggest.text.angle', { value: first }), ...others.map(guarded)] : []),
    t('suggest.text.link', { value: link || t('suggest.text.no_link') }),
  ].join('\n');
}
