/**
 * zod without the messages of fifty languages, which nobody reads here: the catalogues have what people are told
 * (wrangler.toml, `alias`). A namespace is bundled whole, so what it consists of is named by its files, which
 * the package does not export.
 */
export * as z from './zod-parts.worker.ts';
export * from './zod-parts.worker.ts';
