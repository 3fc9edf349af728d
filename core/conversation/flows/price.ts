import { dayOf } from '../../../db/allowances.ts';
import type { Engine, EngineNeed } from '../../engines/engine.ts';
import { fallbacksOf, rankEngines } from '../../engines/router.ts';
import { priceOf } from '../../generations/price.ts';
import type { Template } from '../../templates/template.ts';
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
  free: { day: string; limit: number } | null;
};

/** Which engine would make it and for how much; null while no engine can. */
export function quote(turn: Turn, template: Template, draft: Draft | null): Quote | null {
  const need = needOf(template, draft);
  const { rules, engines } = turn.shop;
  const prefer = draft?.engine ?? template.engine ?? null;
  const ranked = rankEngines(engines, need, { order: rules.engineOrder, prefer });
  const engine = ranked[0]?.engine;
  if (!engine) return null;
  const fallbacks = fallbacksOf(ranked);
  const freeLeft = turn.account?.freeLeft ?? rules.freeImagesADay;
  if (template.kind === 'image' && freeLeft > 0)
    return {
      engine,
      fallbacks,
      need,
      credits: 0,
      free: { day: dayOf(turn.now), limit: rules.freeImagesADay },
    };
  const override = template.priceCredits ?? null;
  const credits = priceOf(rules, { kind: template.kind, engine, need, override });
  return { engine, fallbacks, need, credits, free: null };
}

export function needOf(template: Template, draft: Draft | null): EngineNeed {
  const source = draft?.source ?? template.needs;
  return {
    operation: template.kind === 'image' ? 'template-image' : 'template-video',
    recipe: template.recipe,
    references: source === 'profile' ? 3 : 1,
    realFaces: true,
    durationSeconds: template.durationSeconds,
    longEdgePx: draft?.longEdgePx ?? template.longEdgePx,
    prompt: template.prompt,
  };
}

/** The engines a user may choose among, as they are configured. */
export function choices(turn: Turn, template: Template, draft: Draft): Engine[] {
  const need = needOf(template, draft);
  return turn.shop.engines.filter((engine) => engine.supports(need));
}

/** The price of a template as its page tells it. */
export function priceLine(turn: Turn, template: Template): Text {
  const priced = quote(turn, template, null);
  if (!priced) return t('template.unavailable');
  if (priced.free) return t('template.free', { left: turn.account?.freeLeft ?? priced.free.limit });
  return t('template.price', { credits: priced.credits });
}
