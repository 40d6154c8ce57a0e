import type { ShareRecord } from '@/lib/database/records.ts';

/** A share with every field; its instants are written in this computer's own time. */
export const share: ShareRecord = {
  id: 'c0ffee00-1111-4222-8333-444455556666',
  suggestion: 'f/a',
  feedTitle: 'Aurore Rail (sample)',
  title: 'Quiet, "quick" and on time',
  kind: 'product',
  promotional: false,
  language: 'fr',
  network: 'linkedin',
  way: 'private',
  text: 'Été comme hiver,\nles capteurs écoutent 🚆\r\n"vraiment"',
  link: 'https://aurore-rail.example/a?x=1,2',
  own: 0.756,
  at: new Date(2026, 10, 23, 9, 5, 7).getTime(),
  state: 'posted',
  answeredAt: new Date(2026, 10, 24, 0, 30).getTime(),
  laterUntil: new Date(2026, 10, 24, 4, 30).getTime(),
  postUrl: 'https://www.linkedin.com/posts/1',
  toldOf: new Date(2026, 10, 25, 8).getTime(),
};
