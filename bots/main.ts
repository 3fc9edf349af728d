import { modules } from '../core/module-cache/use.js';

const { run } = await import('./process/run.node.ts');
await run({ environment: process.env, modules });
