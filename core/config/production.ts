/** What `NODE_ENV` says where nobody pays; whatever else it says may mean that somebody does. */
const NOT_PRODUCTION: ReadonlySet<string | undefined> = new Set([undefined, 'development', 'test']);

/** Tells whether real people may be paying here. */
export const isProduction = ({ NODE_ENV }: { NODE_ENV?: string | undefined }): boolean =>
  !NOT_PRODUCTION.has(NODE_ENV);
