import {
  type CoverFingerprintRow,
  coversNear,
  fingerprintsOfTemplate,
  insertCoverFingerprint,
  takenDownCoversNear,
} from '../../db/cover-fingerprints.ts';
import type { Database, Statement } from '../../db/database.ts';
import type { Context } from '../context.ts';
import { bandsOf, type Fingerprint, isSamePicture, nearBands } from '../marking/fingerprint.ts';
import type { Picture } from '../vision/picture.ts';

/** Sizes play no part in a fingerprint. */
const ANY_SIZE = { widthPx: 0, heightPx: 0, durationSeconds: 0 } as const;

/**
 * Computes the fingerprints of a cover: one a crop, none for a picture too plain to be told from others,
 * or one that cannot be decoded.
 * @param cover a picture file
 */
export const fingerprintsOfCover = (
  { marking }: Pick<Context, 'marking'>,
  cover: Picture,
): Promise<Fingerprint[]> => marking.fingerprints({ kind: 'image', ...cover, ...ANY_SIZE });

/** Builds the statements that store the fingerprints of a version's cover. Storing them again is harmless. */
export function storeCoverFingerprints(
  q: Database['query'],
  of: { templateId: string; version: number; fingerprints: readonly Fingerprint[]; now: number },
): Statement[] {
  const { templateId, version, fingerprints, now } = of;
  return fingerprints.map((fingerprint, position) => {
    const [band0, band1, band2, band3] = bandsOf(fingerprint);
    const { coarse, fine } = fingerprint;
    const row = { templateId, version, position, coarse, fine, band0, band1, band2, band3 };
    return insertCoverFingerprint(q, { ...row, createdAt: now });
  });
}

/**
 * Finds the template that was taken down and whose cover a new cover copies.
 * @param fingerprints of the new cover
 * @param but the template that the new cover is for: its own earlier covers are no originals
 * @returns the template's id; null where the cover copies none
 */
export async function takenDownOriginal(
  { db }: Pick<Context, 'db'>,
  fingerprints: readonly Fingerprint[],
  but: string,
): Promise<string | null> {
  const [found] = await alike(fingerprints, (band, values) =>
    takenDownCoversNear(db.query, band, values),
  ).then((ids) => ids.filter((id) => id !== but));
  return found ?? null;
}

/** Finds the templates that look like a template, by the covers of all its versions: their ids. */
export async function templatesLike(
  { db }: Pick<Context, 'db'>,
  templateId: string,
): Promise<string[]> {
  const own = await fingerprintsOfTemplate(db.query, templateId);
  return alike(own, (band, values) => coversNear(db.query, band, values, templateId));
}

type Near = Pick<CoverFingerprintRow, 'templateId' | 'coarse' | 'fine'>;

async function alike(
  fingerprints: readonly Fingerprint[],
  read: (band: number, values: readonly number[]) => Promise<Near[]>,
): Promise<string[]> {
  const near = await Promise.all(
    ([0, 1, 2, 3] as const).map((band) => {
      const values = new Set(fingerprints.flatMap((one) => nearBands(bandsOf(one)[band])));
      return values.size === 0 ? [] : read(band, [...values]);
    }),
  );
  const same = near.flat().filter((row) => fingerprints.some((one) => isSamePicture(one, row)));
  return [...new Set(same.map(({ templateId }) => templateId))].sort();
}
