import { mount } from '@/components/app/mount.tsx';

// Loaded behind: what other pages load later than their first picture must not become part of it.
const [{ Studio }] = await Promise.all([
  import('@/components/studio/Studio.tsx'),
  import('@/lib/i18n/studio.ts'),
]);

mount('studio.title', () => <Studio />);
