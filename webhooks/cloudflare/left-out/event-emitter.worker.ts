import { EventEmitter } from 'node:events';

/** The runtime's own, in place of one that brings along what browsers lack (wrangler.toml, `alias`). */
export class AsyncEventEmitter extends EventEmitter {}
