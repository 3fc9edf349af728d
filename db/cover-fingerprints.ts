import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { coverFingerprints, templates } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `cover_fingerprints`. */
export type CoverFingerprintRow = typeof coverFingerprints.$inferSelect;

/** Builds the statement that stores one fingerprint of a cover; the same again changes nothing. */
export function insertCoverFingerprint(
  q: Query,
  row: typeof coverFingerprints.$inferInsert,
): Statement {
  return q.insert(coverFingerprints).values(row).onConflictDoNothing();
}

/** Reads all fingerprints of a template's covers. */
export function fingerprintsOfTemplate(
  q: Query,
  templateId: string,
): Promise<CoverFingerprintRow[]> {
  return q.select().from(coverFingerprints).where(eq(coverFingerprints.templateId, templateId));
}

/** The indexed columns, by band. */
const BAND_COLUMNS = [
  coverFingerprints.band0,
  coverFingerprints.band1,
  coverFingerprints.band2,
  coverFingerprints.band3,
] as const;

type Near = Pick<CoverFingerprintRow, 'templateId' | 'coarse' | 'fine'>;

/**
 * Reads the fingerprints of taken-down covers with one of these values in a band.
 * @param band 0 to 3
 * @throws {RangeError} for another band
 */
export const takenDownCoversNear = (
  q: Query,
  band: number,
  values: readonly number[],
): Promise<Near[]> => near(q, band, values, sql`${coverFingerprints.takenDownAt} is not null`);

/**
 * Reads the fingerprints of other templates' covers with one of these values in a band, of templates that
 * are or may yet be offered.
 * @param band 0 to 3
 * @throws {RangeError} for another band
 */
export const coversNear = (
  q: Query,
  band: number,
  values: readonly number[],
  templateId: string,
): Promise<Near[]> =>
  near(
    q,
    band,
    values,
    and(
      ne(coverFingerprints.templateId, templateId),
      sql`exists (select 1 from ${templates} where ${templates.id} = ${coverFingerprints.templateId}
        and ${templates.state} in ('offered', 'hidden', 'draft'))`,
    ),
  );

function near(
  q: Query,
  band: number,
  values: readonly number[],
  also: SQL | undefined,
): Promise<Near[]> {
  const column = BAND_COLUMNS[band];
  if (!column) throw new RangeError(`no band ${band}`);
  return q
    .select({
      templateId: coverFingerprints.templateId,
      coarse: coverFingerprints.coarse,
      fine: coverFingerprints.fine,
    })
    .from(coverFingerprints)
    .where(and(inArray(column, [...values]), also));
}

/**
 * Builds the statement that marks the covers of a template as taken down, or as no longer so.
 * @param at milliseconds; null where the takedown was undone
 */
export function markCovers(q: Query, templateId: string, at: number | null): Statement {
  return q
    .update(coverFingerprints)
    .set({ takenDownAt: at })
    .where(eq(coverFingerprints.templateId, templateId));
}
