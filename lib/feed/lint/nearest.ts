/** The known name that a slip of the pen has made this one of, if there is one. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return allNearest(name, known)[0];
}

/** Every known name it can have been, where one slip less tells none from the others. */
export function allNearest(name: string, known: readonly string[]): string[] {
  const written = plain(name);
  const most = written.length <= 4 ? 1 : 2;
  const near = known
    .map((one) => ({ one, slips: slipsBetween(written, plain(one)) }))
    .filter(({ slips }) => slips <= most);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ one }) => one);
}

/** `Expires-at` → `expires_at` */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-\s]+/g, '_')
    .slice(0, 40);
}

/** How many letters are missing, one too many, others or swapped with the next (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(one.length, other.length);
}
