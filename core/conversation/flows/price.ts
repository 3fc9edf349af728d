import { dayOf } from '../../../db/allowances.ts';
import type { Engine, EngineNeed } from '../../engines/engine.ts';
import { fallbacksOf, rankEngines } from '../../engines/router.ts';
import { freeImagesFor, priceFor, priceOf } from '../../generations/price.ts';
import { fillPrompt } from '../../templates/prompt.ts';
import type { Template } from '../../templates/template.ts';
import { type Plan, templatePlan } from '../plan.ts';
import type { Text } from '../reply.ts';
import { t } from '../say.ts';
import type { Draft } from '../state.ts';
import type { Turn } from '../turn.ts';

export type Quote = {
  engine: Engine;
  /** Who may step in when that one cannot. */
  fallbacks: Engine[];
  need: EngineNeed;
  /** 0 where a free picture pays. */
  credits: number;
  /** What it costs without Pro. */
  regularCredits: number;
  free: { day: string; limit: number } | null;
};

/** Which engine would make it and for how much; null while no engine can. */
export function quote(turn: Turn, plan: Plan, draft: Draft | null): Quote | null {
  const need = needOf(plan, draft);
  const { rules, engines } = turn.shop;
  const prefer = draft?.engine ?? plan.engine ?? null;
  const ranked = rankEngines(engines, need, { order: rules.engineOrder, prefer });
  const engine = ranked[0]?.engine;
  if (!engine) return null;
  const fallbacks = fallbacksOf(ranked);
  const dailyFree = freeImagesFor(rules, turn.account, turn.now);
  const freeLeft = turn.account?.freeLeft ?? dailyFree;
  if (plan.kind === 'image' && freeLeft > 0)
    return {
      engine,
      fallbacks,
      need,
      credits: 0,
      regularCredits: 0,
      free: { day: dayOf(turn.now), limit: dailyFree },
    };
  const override = plan.priceCredits ?? null;
  const regularCredits = priceOf(rules, { kind: plan.kind, engine, need, override });
  const spent = { kind: plan.kind, credits: regularCredits };
  const credits = priceFor(rules, turn.account, turn.now, spent);
  return { engine, fallbacks, need, credits, regularCredits, free: null };
}

const REFERENCES = { profile: 3, photo: 1, none: 0, words: 0 } as const;

/** The words of it; null while they are still to come. */
function promptOf(plan: Plan, draft: Draft | null): string | null {
  if (plan.templateId !== null) return plan.prompt;
  const open = plan.slots.some(({ id }) => draft?.slots[id] === undefined);
  return open ? null : wordsFor(plan, draft?.slots ?? {});
}

/** The prompt with the user's words; without any, an operation is asked for without words. */
export const wordsFor = (plan: Plan, slots: Draft['slots']): string =>
  fillPrompt(plan, plan.templateId === null ? { words: '', ...slots } : slots);

export function needOf(plan: Plan, draft: Draft | null): EngineNeed {
  const source = draft?.source ?? plan.needs;
  const wanted = promptOf(plan, draft);
  const references = REFERENCES[source];
  return {
    operation: plan.operation,
    recipe: plan.recipe,
    references,
    realFaces: references > 0,
    durationSeconds: plan.durationSeconds,
    longEdgePx: draft?.longEdgePx ?? plan.longEdgePx,
    ...(wanted === null ? {} : { prompt: wanted }),
  };
}

/** The engines a user may choose among, as they are configured. */
export function choices(turn: Turn, plan: Plan, draft: Draft): Engine[] {
  const need = needOf(plan, draft);
  return turn.shop.engines.filter((engine) => engine.supports(need));
}

/** What Pro takes off a price, where it does. */
export function proLine(turn: Turn, { credits, regularCredits }: Quote): Text[] {
  if (credits >= regularCredits) return [];
  const { name, discountPercent } = turn.shop.rules.pro;
  return [t('confirm.pro', { name, percent: discountPercent, regular: regularCredits, credits })];
}

/** The price of a template as its page tells it. */
export function priceLine(turn: Turn, template: Template): Text {
  const priced = quote(turn, templatePlan(template), null);
  if (!priced) return t('template.unavailable');
  if (priced.free) return t('template.free', { left: turn.account?.freeLeft ?? priced.free.limit });
  return t('template.price', { credits: priced.credits });
}
