/** TODO 2026-11-27: a part of its own. */
export function Company() {
  return <main />;
}
