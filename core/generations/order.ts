import type { Place } from '../chat/place.ts';
import { fillRecipe } from '../templates/prompt.ts';
import type { GenerationSpec } from './generation-spec.ts';
import { type Choices, knows, type Quote, wordsFor } from './quote.ts';
import type { NewGenerationInput } from './request.ts';

type Ordering = {
  /** A ULID made by the caller. */
  id: string;
  draftId: string;
  accountId: string;
  spec: GenerationSpec;
  choices: Choices;
  /** What `quote` says of the same spec and choices. */
  priced: Quote;
  /** Companies that the user was told of: no other steps in. */
  told: readonly string[];
  /** What the result is called, in the user's language. */
  title: string;
  /** The message that becomes the progress, then the result. */
  place: Place;
  /** The server and the channel that it was begun on; null elsewhere. */
  guild: { guildId: string | null; guildChannelId: string | null };
};

/** Makes the order of what was chosen, at the price and by the engine of its quote. */
export function orderOf(of: Ordering): NewGenerationInput {
  const { id, draftId, accountId, spec, choices, priced, told, title, place, guild } = of;
  const { need } = priced;
  return {
    id,
    draftId,
    accountId,
    operation: need.operation,
    kind: spec.kind,
    templateId: spec.templateId,
    templateVersion: spec.templateVersion,
    title,
    request: {
      prompt: wordsFor(spec, choices.slots),
      recipe: spec.recipe && fillRecipe(spec.recipe, choices.slots),
      aspect: choices.aspect ?? spec.aspect,
      longEdgePx: need.longEdgePx,
      durationSeconds: need.durationSeconds,
      seed: choices.seed,
      slots: choices.slots,
      uploadId: choices.uploadId,
      resultId: choices.resultId,
      ...(choices.secondUploadId !== null && { secondUploadId: choices.secondUploadId }),
      ...(choices.extraUploads.length > 0 && { extraUploadIds: [...choices.extraUploads] }),
      ...(choices.garment !== null && { garment: choices.garment }),
      ...(choices.motionId !== null && { motionId: choices.motionId }),
      ...(choices.clipId !== null && { clipId: choices.clipId }),
      ...(choices.petId !== null && { petId: choices.petId }),
      ...(choices.others.length > 0 && { others: [...choices.others] }),
      ...(choices.withFace && { withFace: true }),
      ...(choices.onlyClear && { mask: true }),
      ...(choices.maskId !== null && { maskId: choices.maskId }),
      ...(choices.margins !== null && { margins: choices.margins }),
      ...(need.transparent && { transparent: true }),
      ...(need.count && { count: need.count }),
      ...(need.video && { video: need.video }),
      ...(choices.part != null && { part: choices.part }),
      ...(spec.asksLikeness === false && { unlike: true as const }),
      fallbacks: priced.fallbacks.filter((engine) => knows(told, engine)).map((one) => one.id),
    },
    engineId: priced.engine.id,
    priceCredits: priced.credits,
    free: priced.free,
    ...guild,
    potId: priced.pot?.pays ? priced.pot.id : null,
    ...place,
  };
}
