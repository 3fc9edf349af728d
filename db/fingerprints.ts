import { inArray, lte } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { fingerprints } from './schema/schema.ts';

type Query = Database['query'];

/** Hashes of a picture and the parts it is looked up by. */
export type FingerprintRow = typeof fingerprints.$inferInsert;

export function insertFingerprint(q: Query, row: FingerprintRow): Statement {
  return q.insert(fingerprints).values(row);
}

/** The columns a look-up can go by. */
const BAND_COLUMNS = [
  fingerprints.band0,
  fingerprints.band1,
  fingerprints.band2,
  fingerprints.band3,
] as const;

/**
 * Fingerprints with one of these values in one band.
 * @param band 0 to 3
 * @param most rows read at most
 */
export function fingerprintsNear(
  q: Query,
  band: number,
  values: readonly number[],
  most: number,
): Promise<{ coarse: string; fine: string }[]> {
  const column = BAND_COLUMNS[band];
  if (!column) throw new RangeError(`no band ${band}`);
  return q
    .select({ coarse: fingerprints.coarse, fine: fingerprints.fine })
    .from(fingerprints)
    .where(inArray(column, [...values]))
    .limit(most);
}

/** Forgets fingerprints from before `until`. */
export function deleteFingerprints(q: Query, until: number): Statement {
  return q.delete(fingerprints).where(lte(fingerprints.createdAt, until));
}
