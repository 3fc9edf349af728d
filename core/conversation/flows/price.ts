import { dayOf } from '../../../db/allowances.ts';
import type { Engine, EngineNeed } from '../../engines/engine.ts';
import { rankEngines, selectFallbacks } from '../../engines/router.ts';
import { freeImagesFor, priceFor, priceOf } from '../../generations/price.ts';
import type { NewGenerationInput } from '../../generations/request.ts';
import { operationRow } from '../../operations/lists.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { fillPrompt } from '../../templates/prompt.ts';
import type { Template } from '../../templates/template.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { type GenerationSpec, templateSpec } from '../generation-spec.ts';
import type { Draft } from '../state.ts';
import { ask, type Turn } from '../turn.ts';

export type Quote = {
  engine: Engine;
  /** Who may step in when that one cannot. */
  fallbacks: Engine[];
  need: EngineNeed;
  /** 0 where a free picture pays. */
  credits: number;
  /** What it costs without Pro. */
  regularCredits: number;
  free: NewGenerationInput['free'];
  /** Free pictures are left, but fewer than are wanted: then all of them are paid. */
  tooFewFree: boolean;
};

/** Which engine would make it and for how much; null while no engine can. */
export function quote(turn: Turn, plan: GenerationSpec, draft: Draft | null): Quote | null {
  const need = needOf(plan, draft);
  const { rules, engines } = turn.shop;
  const prefer = draft?.engine ?? plan.engine;
  const ranked = rankEngines(engines, need, { order: rules.engineOrder, prefer });
  const engine = ranked[0]?.engine;
  if (!engine) return null;
  const fallbacks = selectFallbacks(ranked);
  const dailyFree = freeImagesFor(rules, turn.account, turn.now);
  const freeLeft = turn.account?.freeLeft ?? dailyFree;
  const count = draft?.count ?? 1;
  const found = { engine, fallbacks, need };
  if (plan.kind === 'image' && freeLeft >= count) {
    const free = { day: dayOf(turn.now), limit: dailyFree, count };
    return { ...found, credits: 0, regularCredits: 0, free, tooFewFree: false };
  }
  const override = plan.priceCredits;
  const regular = priceOf(rules, { kind: plan.kind, engine, need, override });
  const spent = { kind: plan.kind, credits: regular };
  const credits = count * priceFor(rules, turn.account, turn.now, spent);
  const tooFewFree = plan.kind === 'image' && freeLeft > 0;
  return { ...found, credits, regularCredits: count * regular, free: null, tooFewFree };
}

const REFERENCES = { profile: FACE_SLOTS.length, photo: 1, none: 0, words: 0 } as const;

/** The words of it; null while they are still to come. */
function promptOf(plan: GenerationSpec, draft: Draft | null): string | null {
  if (plan.templateId !== null) return plan.prompt;
  const open = plan.slots.some(({ id }) => draft?.slots[id] === undefined);
  return open ? null : wordsFor(plan, draft?.slots ?? {});
}

/** The prompt with the user's words; without any, an operation is asked for without words. */
export const wordsFor = (plan: GenerationSpec, slots: Draft['slots']): string =>
  fillPrompt(plan, plan.templateId === null ? { words: '', ...slots } : slots);

export function needOf(plan: GenerationSpec, draft: Draft | null): EngineNeed {
  const source = draft?.source ?? plan.needs;
  const wanted = promptOf(plan, draft);
  const { faceless, transparent } = operationRow(plan.operation);
  const face = draft?.withFace ? FACE_SLOTS.length : 0;
  const pictures = REFERENCES[source] + (draft?.secondUploadId ? 1 : 0);
  return {
    operation: plan.operation,
    recipe: plan.recipe,
    references: pictures + face,
    realFaces: face > 0 || (pictures > 0 && !faceless),
    durationSeconds: plan.durationSeconds,
    longEdgePx: draft?.longEdgePx ?? plan.longEdgePx,
    ...(wanted === null ? {} : { prompt: wanted }),
    ...(transparent && { transparent }),
    ...(draft?.onlyClear && { mask: true }),
    ...(draft && draft.count > 1 && { count: draft.count }),
  };
}

/** The engines a user may choose among, as they are configured. */
export function choices(turn: Turn, plan: GenerationSpec, draft: Draft): Engine[] {
  const need = needOf(plan, draft);
  return turn.shop.engines.filter((engine) => engine.supports(need));
}

/** Whether an engine could make it if the draft were so. */
export const canMake = (turn: Turn, plan: GenerationSpec, draft: Draft): boolean =>
  choices(turn, plan, draft).length > 0;

/** Whether a photo that is to be edited has parts to see through: only such ones are kept as PNG. */
export const hasClearParts = (turn: Turn, plan: GenerationSpec, draft: Draft): boolean =>
  operationRow(plan.operation).masks &&
  draft.uploadId !== null &&
  ask(turn, 'upload', draft.uploadId)?.contentType === 'image/png';

/** How long it usually takes, in seconds: as recent runs did, else as the engine says. */
export function usualSeconds(turn: Turn, plan: GenerationSpec, { engine, need }: Quote): number {
  const recent = ask(turn, 'usual', `${engine.id}|${need.operation}|${plan.templateId ?? ''}`);
  // This machine makes them one after the other, a company all at once.
  const rounds = engine.company === null ? (need.count ?? 1) : 1;
  return Math.max(1, Math.round((recent ?? engine.typicalSeconds(need)) * rounds));
}

/** How long a template usually takes, as its page tells it; nothing where nobody can make it. */
export function timeLine(turn: Turn, template: Template): Text[] {
  const plan = templateSpec(template);
  const priced = quote(turn, plan, null);
  return priced ? [t('confirm.time', { seconds: usualSeconds(turn, plan, priced) })] : [];
}

/** What Pro takes off a price, where it does. */
export function proLine(turn: Turn, { credits, regularCredits }: Quote): Text[] {
  if (credits >= regularCredits) return [];
  const { name, discountPercent } = turn.shop.rules.pro;
  return [t('confirm.pro', { name, percent: discountPercent, regular: regularCredits, credits })];
}

/** The price of a template as its page tells it. */
export function priceLine(turn: Turn, template: Template): Text {
  const priced = quote(turn, templateSpec(template), null);
  if (!priced) return t('template.unavailable');
  if (priced.free) return t('template.free', { left: turn.account?.freeLeft ?? priced.free.limit });
  return t('template.price', { credits: priced.credits });
}

/** What somebody has, or how much is missing until they can spend again. */
export const balanceText = (balance: number): Text =>
  balance < 0
    ? t('credits.below', { missing: -balance })
    : t('credits.balance', { credits: balance });
