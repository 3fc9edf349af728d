// Starts the tool that removes backgrounds, where its page stands for itself.

import { mountCutter } from './cutter.js';

await mountCutter(document.querySelector('.cut')).isStarted;
