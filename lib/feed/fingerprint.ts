import { sha256 } from './sha256.ts';

/**
 * What colleagues, and those who publish, can hold against each other: SHA-256 over the hash of a feed's file and, in
 * feed order, those of its images, or why one of them is not there.
 */
export function fingerprintOf(file: string, images: readonly string[]): Promise<string> {
  return sha256([file, ...images].join('\n'));
}

/** The beginning of a fingerprint, short enough to read aloud: `a1b2 c3d4 e5f6 0718` */
export function aloud(fingerprint: string): string {
  return inFours(fingerprint.slice(0, 16));
}

/** A fingerprint in groups of four, so that two can be held against each other. */
export function inFours(fingerprint: string): string {
  return fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
}
