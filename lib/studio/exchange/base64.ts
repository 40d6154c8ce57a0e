// A call takes only so many arguments; by threes, so that no chunk but the last is filled up.
const chunk = 3 * 8192;

// TODO 2026-11-27: `Uint8Array.prototype.toBase64` and `fromBase64` once Chrome 140 is the oldest we run in.
/** Bytes as text. */
export function toBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    chunks.push(btoa(String.fromCharCode(...bytes.subarray(at, at + chunk))));
  return chunks.join('');
}

/** The bytes in a text; nothing if it is not Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
