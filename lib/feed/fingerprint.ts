/** The beginning of a fingerprint, short enough to read aloud: `a1b2 c3d4 e5f6 0718` */
export function aloud(fingerprint: string): string {
  return inFours(fingerprint.slice(0, 16));
}

/** A fingerprint in groups of four, so that two can be held against each other. */
export function inFours(fingerprint: string): string {
  return fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
}
