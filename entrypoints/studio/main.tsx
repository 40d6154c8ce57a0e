import '@/lib/i18n/studio.ts';
import { mount } from '@/components/app/mount.tsx';
import { Studio } from '@/components/studio/Studio.tsx';

mount('studio.title', () => <Studio />);
