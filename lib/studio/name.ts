/** Studio's own database: what is written there is no part of what an employee does here. */
export const studioName = 'own-words-studio';
