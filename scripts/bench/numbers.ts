/** The value below which a share of them lies: `percentile(times, 0.95)`. */
export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
