import { startPasskey } from './passkey.ts';
import { startShortcuts } from './shortcuts.ts';

startPasskey();
startShortcuts();
