const base = 36;
const largest = 26;
const skew = 38;

/** How long a domain's label is once written in ASCII (RFC 3492, with the `xn--` in front). */
export function asciiLength(label: string): number {
  const points = [...label].map((letter) => letter.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 128).length;
  if (basic === points.length) return basic;
  return 'xn--'.length + basic + (basic > 0 ? 1 : 0) + digitsOfDeltas(points, basic);
}

function digitsOfDeltas(points: number[], basic: number): number {
  let next = 128;
  let delta = 0;
  let bias = 72;
  let handled = basic;
  let digits = 0;
  while (handled < points.length) {
    const smallest = Math.min(...points.filter((point) => point >= next));
    delta += (smallest - next) * (handled + 1);
    for (const point of points) {
      if (point < smallest) delta += 1;
      if (point !== smallest) continue;
      digits += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    next = smallest + 1;
  }
  return digits;
}

function digitsOf(delta: number, bias: number): number {
  let rest = delta;
  let digits = 1;
  for (let place = base; ; place += base) {
    const threshold = Math.min(Math.max(place - bias, 1), largest);
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (base - threshold));
    digits += 1;
  }
}

function adapt(delta: number, handled: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / handled);
  let places = 0;
  while (rest > ((base - 1) * largest) / 2) {
    rest = Math.floor(rest / (base - 1));
    places += base;
  }
  return Math.floor(places + (base * rest) / (rest + skew));
}

/** A host as people read it: `xn--rseau-bsa.example` → `réseau.example`. A label that is no such code stays as it is. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (readable(label.slice('xn--'.length)) ?? label) : label))
    .join('.');
}

function readable(code: string): string | undefined {
  const end = code.lastIndexOf('-');
  const letters = end > 0 ? [...code.slice(0, end)] : [];
  const digits = code.slice(end > 0 ? end + 1 : 0);
  if (digits === '') return undefined;
  let point = 128;
  let bias = 72;
  let index = 0;
  for (let at = 0; at < digits.length; ) {
    const delta = deltaAt(digits, at, bias);
    if (!delta) return undefined;
    const size = letters.length + 1;
    bias = adapt(delta.value, size, at === 0);
    point += Math.floor((index + delta.value) / size);
    index = (index + delta.value) % size;
    if (point > 0x10ffff) return undefined;
    letters.splice(index, 0, String.fromCodePoint(point));
    index += 1;
    at = delta.end;
  }
  return letters.join('').isWellFormed() ? letters.join('') : undefined;
}

/** The number that begins here, and where the next one does; nothing where it is none. */
function deltaAt(digits: string, start: number, bias: number): { value: number; end: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let at = start, place = base; at < digits.length; at += 1, place += base) {
    const digit = digitOf(digits.charAt(at));
    value += digit * weight;
    if (Number.isNaN(value) || value > 0x7fffffff) return undefined;
    const threshold = Math.min(Math.max(place - bias, 1), largest);
    if (digit < threshold) return { value, end: at + 1 };
    weight *= base - threshold;
  }
  return undefined;
}

/** `a` is 0, `0` is 26. */
function digitOf(letter: string): number {
  const digit = /^[a-z\d]$/i.test(letter) ? Number.parseInt(letter, base) : Number.NaN;
  return digit < 10 ? digit + 26 : digit - 10;
}
