import { shareBuiltWorkers } from './built-workers.node.ts';

/** Makes the folder in which the Workers of this run are built, each when a test first needs it. */
export const setup = shareBuiltWorkers;
