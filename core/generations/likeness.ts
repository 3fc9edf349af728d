import { consentInForce } from '../../db/consents.ts';
import { facesOf } from '../../db/faces.ts';
import type { GenerationRow } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { EngineOutput, RemoteOutput } from '../engines/engine.ts';
import { asksForDrawing } from '../engines/traits.ts';
import { descriptorsOf } from '../faces/profile-descriptors.ts';
import { operationRow } from '../operations/lists.ts';
import type { LikenessRules } from '../rules/likeness-rules.ts';
import type { AccountKey } from '../storage/vault.ts';
import type { Picture } from '../vision/picture.ts';
import { takesFace } from './engine-need.ts';
import type { GenerationRequest } from './generation-request.ts';
import { readPicture } from './references.ts';

/** How much a picture looks like its owner. */
export type Likeness = NonNullable<GenerationRow['likeness']>;

type Needs = Pick<Context, 'db' | 'vault' | 'vision' | 'rules' | 'log' | 'metrics'>;
type Output = EngineOutput | RemoteOutput;

/** Calls a similarity by its name. */
export function gradeOf({ goodFrom, offBelow }: LikenessRules, similarity: number): Likeness {
  if (similarity < offBelow) return 'off';
  return similarity < goodFrom ? 'fair' : 'good';
}

/**
 * Tells whether the pictures of a generation have to look like its owner: not drawn ones, nor those without
 * faces, nor those of several people, each of whom was asked for one picture by one company.
 */
function asksLikeness(
  { isChecked }: Pick<LikenessRules, 'isChecked'>,
  { kind, operation }: Pick<GenerationRow, 'kind' | 'operation'>,
  request: GenerationRequest,
): boolean {
  const { faceless, transparent } = operationRow(operation);
  return (
    isChecked &&
    kind === 'image' &&
    !transparent &&
    request.unlike !== true &&
    request.others === undefined &&
    (takesFace(operation, request) || !faceless) &&
    // A look says itself whether it is drawn: the words of its prompt are about more than the person.
    (request.recipe !== null || !asksForDrawing(request.prompt))
  );
}

/**
 * Compares what was made with its owner's face profile; of several pictures the one that looks most like it
 * counts. Where a photo was sent instead of the profile, only a photo of the profile's owner is judged by it.
 * @returns null where nobody asks for likeness, there is no profile with today's consent, no face can be told, or the models do not
 *   answer: a delivery never waits for this
 */
export async function judgeLikeness(
  ctx: Needs,
  generation: GenerationRow,
  of: { request: GenerationRequest; key: AccountKey; outputs: readonly Output[] },
): Promise<Likeness | null> {
  const { request, key, outputs } = of;
  const rules = ctx.rules.likeness;
  if (!asksLikeness(rules, generation, request)) return null;
  try {
    const [photos, consent] = await Promise.all([
      facesOf(ctx.db.query, generation.accountId),
      consentInForce(ctx.db.query, generation.accountId, 'face'),
    ]);
    // Earlier words did not say that pictures are compared.
    if (photos.length === 0 || consent?.version !== ctx.rules.faceConsentVersion) return null;
    const profile = await descriptorsOf(ctx, key, photos);
    if (!takesFace(generation.operation, request)) {
      const photo = await readPicture(ctx, generation, request, key);
      const own = photo ? await look(ctx, photo, profile) : null;
      if (own === null || gradeOf(rules, own) !== 'good') return null;
    }
    const pictures = outputs.flatMap((output) =>
      'bytes' in output && output.kind === 'image' ? [output as Picture] : [],
    );
    const seen = await Promise.all(pictures.map((picture) => look(ctx, picture, profile)));
    const told = seen.filter((similarity) => similarity !== null);
    const likeness = told.length === 0 ? null : gradeOf(rules, Math.max(...told));
    ctx.metrics.likeness(generation.engine, likeness ?? 'no-face');
    return likeness;
  } catch (err) {
    ctx.log.warn({ err, generation: generation.id }, 'likeness was not judged');
    ctx.metrics.likeness(generation.engine, 'unavailable');
    return null;
  }
}

/** @throws what the models threw at the last try */
async function look(
  { vision, rules }: Needs,
  picture: Picture,
  profile: readonly number[][],
): Promise<number | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await vision.likeness(picture, profile);
    } catch (cause) {
      if (tries >= rules.likeness.tries) throw cause;
    }
  }
}
