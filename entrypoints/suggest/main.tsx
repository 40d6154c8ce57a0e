import { mount } from '@/components/app/mount.tsx';
import { Suggest } from '@/components/suggest/Suggest.tsx';

mount('suggest.title', () => <Suggest />);
