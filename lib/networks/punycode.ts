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

/** A host's name as people read it: `xn--mnchen-3ya.example` is `münchen.example`. What is no Punycode stays as it is. */
export function readableHost(hostname: string): string {
  const labels = hostname.split('.');
  return labels
    .map((label) => (label.startsWith('xn--') ? decoded(label.slice(4)) : undefined) ?? label)
    .join('.');
}

function decoded(label: string): string | undefined {
  const end = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(0, end))];
  let point = 128;
  let bias = 72;
  let place = 0;
  for (let at = end + 1; at < label.length; place += 1) {
    const { delta, next } = deltaAt(label, at, bias);
    if (Number.isNaN(delta)) return undefined;
    const length = letters.length + 1;
    bias = adapt(delta, length, at === end + 1);
    place += delta;
    point += Math.floor(place / length);
    place %= length;
    if (point > 0x10ffff) return undefined;
    letters.splice(place, 0, String.fromCodePoint(point));
    at = next;
  }
  return letters.join('');
}

/** A number in base 36 whose last digit tells by itself that it is the last; `NaN` where there is none. */
function deltaAt(label: string, at: number, bias: number): { delta: number; next: number } {
  let delta = 0;
  let weight = 1;
  for (let next = at; ; next += 1) {
    const threshold = Math.min(Math.max((next - at + 1) * base - bias, 1), largest);
    const letter = label[next] ?? '';
    const digit = /[a-z]/.test(letter)
      ? letter.charCodeAt(0) - 97
      : /\d/.test(letter)
        ? 26 + Number(letter)
        : Number.NaN;
    delta += digit * weight;
    if (Number.isNaN(delta) || digit < threshold) return { delta, next: next + 1 };
    weight *= base - threshold;
  }
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
