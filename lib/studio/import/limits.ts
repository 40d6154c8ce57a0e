/** The largest file that is looked at, and how many rows of it: several times what a feed may hold. */
export const importLimits = { bytes: 5_000_000, rows: 2000 } as const;
