import type { Scene } from '../scene.ts';

/** The shared pieces by themselves. */
export const galleryScenes: Scene[] = [{ name: 'gallery', page: 'gallery', shows: '#HandOffButtons' }];
