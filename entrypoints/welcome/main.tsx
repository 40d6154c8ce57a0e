import { mount } from '@/components/app/mount.tsx';
import { Welcome } from '@/components/welcome/Welcome.tsx';

mount('welcome.title', () => <Welcome />);
