import type { Offered } from '@/lib/feed/subscriptions.ts';
import type { Ongoing } from '@/lib/journal/ongoing.ts';

/** All that the list shows: what feeds offer, and what the person has begun. */
export type PopupData = Offered & Ongoing;
