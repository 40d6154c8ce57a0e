import { testColours } from '../../screens/usable.ts';

// What reads too faintly depends on the theme, which is the same in both browsers: once is enough.
testColours('en', 'light');
