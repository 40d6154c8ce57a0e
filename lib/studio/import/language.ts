import { isLanguageTag } from '../../feed/format.ts';
import { baseLanguage } from '../../i18n/base-language.ts';

/** A language as feeds name it, `fr_FR` too; nothing where it is none, or the one that the feed has anyway. */
export function languageFrom(
  written: string | undefined,
  feedLanguage: string | undefined,
): string | undefined {
  const tag = written?.trim().replaceAll('_', '-') ?? '';
  if (tag === '' || !isLanguageTag(tag)) return undefined;
  return baseLanguage(tag) === baseLanguage(feedLanguage) ? undefined : new Intl.Locale(tag).toString();
}
