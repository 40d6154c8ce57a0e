import '@/components/popup/popup.css';
import { mount } from '@/components/app/mount.tsx';
import { Popup } from '@/components/popup/Popup.tsx';
import { isPopup } from '@/lib/browser/window.ts';

document.documentElement.toggleAttribute('data-popup', isPopup());
mount('app.name', (preferences) => <Popup preferences={preferences} />);
