// Drawn for this project on a 20 × 20 grid, one stroke width, so that they sit well beside text.
const shapes = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.5-1.5L17 17',
  journal: 'M5 3h9a1.5 1.5 0 0 1 1.5 1.5V17H6.5A1.5 1.5 0 0 1 5 15.5V3Zm3 4.5h4.5M8 11h4.5',
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  leave: 'M8 4H4.5v11.5H16V12M11 4h5v5M16 4l-7 7',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  up: 'm5.5 12.5 4.5-4.5 4.5 4.5',
  met: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm-3-6.8 2.2 2.2L13.2 8',
  not_yet: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z',
  preview:
    'M2.5 10S5.5 4.5 10 4.5 17.5 10 17.5 10 14.5 15.5 10 15.5 2.5 10 2.5 10Zm7.5 2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  widen: 'M11.5 3.5h5v5M16.5 3.5l-5.5 5.5M8.5 16.5h-5v-5M3.5 16.5 9 11',
  charter: 'M2.5 17h15M4.5 17V3.5h7V17m0-9h4v9M7.2 7h1.6m-1.6 3h1.6m-1.6 3h1.6',
  aside: 'M4 5h12M6.5 5v10.5h7V5M8.5 5V3.5h3V5',
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside words: it says nothing to a screen reader, its button does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <path
        d={shapes[name]}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
