import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '@/lib/background.ts';

export default defineBackground({ type: 'module', main: runBackground });
