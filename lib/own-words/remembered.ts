const MOST_KNOWN = 20_000;

/** What `make` gives for a key, made once: one writes the same letters and words at every keystroke. Bounded. */
export function remembered<Value>(
  known: Map<string, Value>,
  key: string,
  make: (key: string) => Value,
): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}
