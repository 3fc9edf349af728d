import { inArray } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { fingerprints } from './schema/schema.ts';

type Query = Database['query'];

/** The hashes of a picture and the bands that index them. */
export type FingerprintRow = typeof fingerprints.$inferInsert;

/** Builds the statement that stores a fingerprint. */
export function insertFingerprint(q: Query, row: FingerprintRow): Statement {
  return q.insert(fingerprints).values(row);
}

/** The indexed columns, by band. */
const BAND_COLUMNS = [
  fingerprints.band0,
  fingerprints.band1,
  fingerprints.band2,
  fingerprints.band3,
] as const;

/**
 * Reads the fingerprints with one of these values in a band.
 * @param band 0 to 3
 * @param most rows
 * @throws {RangeError} for another band
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
