import type { Database } from '../../db/database.ts';
import { fingerprintsNear } from '../../db/fingerprints.ts';
import { bandsOf, type Fingerprint, isSamePicture, nearBands } from './fingerprint.ts';
import type { Inspection } from './jobs.ts';
import type { Marking } from './marking.ts';
import { termOf } from './source-type.ts';
import { isOurMark, PRODUCT } from './xmp.ts';

/** Rows read for one band: of a million pictures about 6,000 share one by chance. */
const MOST_NEAR = 10_000;

/** The judgement whether a picture was made here, and the surest evidence of it. */
export type Verdict = {
  by: 'signature' | 'mark' | 'looks' | 'nothing';
  /** A manifest in our name is invalid: the file was changed after it was signed. */
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
 * suffice.
 */
export async function judgeOrigin(
  ctx: { db: Database; marking: Pick<Marking, 'publicKey'> },
  { manifest, xmp, fingerprint }: Inspection,
): Promise<Verdict> {
  const told = [manifest?.valid ? manifest.sourceTypeUri : null, xmp?.sourceTypeUri ?? null];
  const facts = {
    changed: manifest !== null && !manifest.valid && manifest.generator === PRODUCT,
    engine: manifest?.engine ?? xmp?.engine ?? null,
    saysAi: told.some((uri) => AI_TERMS.includes(termOf(uri ?? '') ?? '')),
  };
  const ours = manifest?.valid ? await ctx.marking.publicKey() : null;
  if (ours !== null && manifest?.publicKey === ours) return { ...facts, by: 'signature' };
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
