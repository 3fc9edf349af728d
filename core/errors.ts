/** Nothing was stored; the same may be tried again later. For rooms that know no database. */
export { DatabaseUnavailable } from '../db/database.ts';
