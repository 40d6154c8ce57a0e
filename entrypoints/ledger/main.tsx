import { mount } from '@/components/app/mount.tsx';
import { Ledger } from '@/components/ledger/Ledger.tsx';

mount('ledger.title', () => <Ledger />);
