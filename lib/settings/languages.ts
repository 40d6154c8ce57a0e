import type { Language } from '../i18n/index.ts';

/** The languages one can choose. Apart from the messages, which the background does without. */
export const languageIds = ['en', 'fr'] as const satisfies readonly Language[];
