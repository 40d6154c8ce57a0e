import { mount } from '@/components/app/mount.tsx';
import { Charter } from '@/components/charter/Charter.tsx';

mount('charter.title', () => <Charter />);
