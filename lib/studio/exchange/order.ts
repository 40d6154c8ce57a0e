/**
 * The keys that are left of two lists, in the order of the one that leads; each that only the other has stands behind the
 * one it stands behind there, or in front of all.
 */
export function interleaved(
  lead: readonly string[],
  follow: readonly string[],
  isLeft: (key: string) => boolean,
): string[] {
  const inLead = new Set(lead);
  const behind = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const key of follow) {
    if (!isLeft(key)) continue;
    if (inLead.has(key)) last = key;
    else behind.set(last, [...(behind.get(last) ?? []), key]);
  }
  const led = lead.filter(isLeft).flatMap((key) => [key, ...(behind.get(key) ?? [])]);
  return [...(behind.get(undefined) ?? []), ...led];
}
