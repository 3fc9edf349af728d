import { z } from 'zod';

const assets = z.record(z.string(), z.object({ contentType: z.string(), version: z.string() }));

/** What the files are that the Workers serve, as the build writes it beside them. */
export const manifestSchema = z.object({
  /** The version of the product. */
  version: z.string(),
  /** The newest migration of the database that this version has. */
  migration: z.string(),
  pages: assets,
  console: assets,
  playground: assets,
  /** Files of the Mini App by name, with their content types. */
  tools: z.object({ version: z.string(), files: z.record(z.string(), z.string()) }),
});

/** See {@link manifestSchema}. */
export type Manifest = z.infer<typeof manifestSchema>;
