/** The language of a BCP 47 tag without its region: `fr-CH` → `fr`; `''` where there is none. */
export function baseLanguage(tag: string | undefined): string {
  return tag?.split('-')[0]?.toLowerCase() ?? '';
}
