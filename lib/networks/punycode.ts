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
