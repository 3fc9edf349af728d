import type { Database } from '../../db/database.ts';
import { fingerprintsNear } from '../../db/fingerprints.ts';
import { hasSignedHere } from '../../db/signing-keys.ts';
import { bandsOf, type Fingerprint, isSamePicture, nearBands } from './fingerprint.ts';
import type { Inspection } from './jobs.ts';
import { termOf } from './source-type.ts';
import { isOurMark } from './xmp.ts';

/** Rows read for one band: of a million pictures about 6,000 share one by chance. */
const MOST_NEAR = 10_000;

/** The judgement whether a picture was made here, and the surest evidence of it. */
export type Verdict = {
  by: 'signature' | 'mark' | 'looks' | 'nothing';
  /** A signature of ours does not hold: the file was changed after it was signed. */
  changed: boolean;
  /** The engine that the file names; null where it names none. */
  engine: string | null;
  /** The file says that it is AI-made or AI-edited, whoever made it. */
  saysAi: boolean;
};

const AI_TERMS = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
];

/**
 * Judges a picture's origin from its manifest and XMP, and looks up its fingerprint where these do not
 * suffice. Whether a signature is ours depends on the key alone, any that has ever signed here; whether
 * others trust its certificate, or whether that has expired, does not matter.
 */
export async function judgeOrigin(
  ctx: { db: Database },
  { manifest, xmp, fingerprint }: Inspection,
): Promise<Verdict> {
  const key = manifest?.publicKey ?? null;
  const isOurs = key !== null && (await hasSignedHere(ctx.db.query, key));
  const told = [manifest?.intact ? manifest.sourceTypeUri : null, xmp?.sourceTypeUri ?? null];
  const facts = {
    changed: isOurs && manifest?.intact === false,
    engine: manifest?.engine ?? xmp?.engine ?? null,
    saysAi: told.some((uri) => AI_TERMS.includes(termOf(uri ?? '') ?? '')),
  };
  if (isOurs && manifest?.intact) return { ...facts, by: 'signature' };
  if (xmp && isOurMark(xmp)) return { ...facts, by: 'mark' };
  if (fingerprint && (await isKnown(ctx, fingerprint))) return { ...facts, by: 'looks' };
  return { ...facts, by: 'nothing' };
}

/**
 * Tells whether a generated picture with a similar fingerprint is stored. Four indexed look-ups, each
 * bounded.
 */
async function isKnown(ctx: { db: Database }, fingerprint: Fingerprint): Promise<boolean> {
  for (const [band, value] of bandsOf(fingerprint).entries()) {
    const near = await fingerprintsNear(ctx.db.query, band, nearBands(value), MOST_NEAR);
    if (near.some((other) => isSamePicture(fingerprint, other))) return true;
  }
  return false;
}
