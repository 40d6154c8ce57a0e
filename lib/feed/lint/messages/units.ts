/** Bytes in the unit that limits have, rounded up: what is over a limit reads as over it. */
export function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

/** The same, to a tenth. */
export function mebibytes(bytes: number): number {
  return Math.ceil((10 * bytes) / 1024 ** 2) / 10;
}
