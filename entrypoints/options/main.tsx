import { mount } from '@/components/app/mount.tsx';
import { Options } from '@/components/options/Options.tsx';

mount('settings.title', (preferences) => <Options preferences={preferences} />);
