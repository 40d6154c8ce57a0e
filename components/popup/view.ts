import { create } from 'zustand';
import type { Kind } from '@/lib/feed/index.ts';
import type { ToastMessage } from '../ui/Toast.tsx';

export type Shelf = 'all' | 'drafts' | 'declined' | Kind;

interface View {
  search: string;
  shelf: Shelf;
  /** A language tag, or `''` for any. */
  language: string;
  toast: ToastMessage | undefined;
  set(change: Partial<Omit<View, 'set'>>): void;
}

/** What the popup shows of what it has: gone when it closes. */
export const useView = create<View>()((set) => ({
  search: '',
  shelf: 'all',
  language: '',
  toast: undefined,
  set,
}));
