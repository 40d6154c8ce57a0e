export { type Images, imageFindings, imagesOf } from './images.ts';
export { type LinkAnswer, linkFindings, linksOf } from './links.ts';

/** What can be found only by looking outside of the file. Who looks is not told here: nothing of this asks anything. */
export const outsideIds = [
  'link-broken',
  'link-unsure',
  'link-elsewhere',
  'image-missing',
  'image-type',
  'image-heavy',
  'image-large',
  'images-heavy',
] as const;

export type OutsideId = (typeof outsideIds)[number];
