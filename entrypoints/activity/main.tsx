import { Activity } from '@/components/activity/Activity.tsx';
import { mount } from '@/components/app/mount.tsx';

mount('activity.title', () => <Activity />);
