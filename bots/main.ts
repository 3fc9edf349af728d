import { useModuleCache } from '../core/module-cache/use.node.ts';

const modules = useModuleCache();
const { run } = await import('./process/run.node.ts');
await run({ environment: process.env, modules });
