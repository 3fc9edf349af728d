/** Tells nothing of a file: each that is sent names its type (wrangler.toml, `alias`). */
export const filetypeinfo = (): never[] => [];
