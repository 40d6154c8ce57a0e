import { languages } from './index.ts';
import { studio as en } from './messages/en/studio/index.ts';
import { studio as fr } from './messages/fr/studio/index.ts';

// Beside all others, which every page loads: employees' pages do without them.
Object.assign(languages.en, en);
Object.assign(languages.fr, fr);
