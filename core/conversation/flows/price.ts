import type { Engine } from '../../engines/engine.ts';
import { type GenerationSpec, templateSpec } from '../../generations/generation-spec.ts';
import type { GuildUse } from '../../generations/guild-use.ts';
import { knows, makersOf, type Quote, quoteWithPot } from '../../generations/quote.ts';
import { operationRow } from '../../operations/lists.ts';
import type { Template } from '../../templates/template.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import { ask, type Turn } from '../turn.ts';

/**
 * Chooses the engine that would make a generation for the user of a turn, and its price.
 * @returns null while no engine can
 */
export const quoteHere = (turn: Turn, spec: GenerationSpec, draft: Draft | null): Quote | null =>
  quoteWithPot(
    { ...turn.shop, engines: enginesFor(turn, draft) },
    { spec, choices: draft, payer: turn.account, now: turn.now },
    useOnGuild(turn, spec, draft)?.pot ?? null,
  );

/**
 * Returns what the user of a turn may still do with a template on the server that the draft was begun on,
 * or that the user is on; null elsewhere.
 */
export function useOnGuild(
  turn: Turn,
  { templateId }: Pick<GenerationSpec, 'templateId'>,
  draft: Pick<Draft, 'guildId'> | null,
): GuildUse | null {
  const guildId = draft ? draft.guildId : (turn.state.guild?.id ?? null);
  if (guildId === null || templateId === null || turn.account === null) return null;
  return ask(turn, 'guild-use', `${guildId} ${templateId}`);
}

/** The engines that may make a draft: where others were told of companies, only these. */
const enginesFor = ({ shop }: Turn, draft: Draft | null): readonly Engine[] =>
  draft?.among == null
    ? shop.engines
    : shop.engines.filter((engine) => knows(draft.among ?? [], engine));

/** Lists the engines among which the user may choose, in the configured order. */
export const makers = (turn: Turn, spec: GenerationSpec, draft: Draft): Engine[] =>
  makersOf(enginesFor(turn, draft), spec, draft);

/** Tells whether an engine could make a draft. */
export const canMake = (turn: Turn, spec: GenerationSpec, draft: Draft): boolean =>
  makers(turn, spec, draft).length > 0;

/** Tells whether a photo to be edited has transparent parts: only such photos are kept as PNG. */
export const hasClearParts = (turn: Turn, plan: GenerationSpec, draft: Draft): boolean =>
  operationRow(plan.operation).mask === 'clear' &&
  draft.uploadId !== null &&
  ask(turn, 'upload', draft.uploadId)?.contentType === 'image/png';

/**
 * Returns the usual duration in seconds, from recent runs or else from the engine's own figure.
 */
export function usualSeconds(turn: Turn, plan: GenerationSpec, { engine, need }: Quote): number {
  const recent = ask(turn, 'usual', `${engine.id}|${need.operation}|${plan.templateId ?? ''}`);
  // This machine makes them one after the other, a company all at once.
  const rounds = engine.company === null ? (need.count ?? 1) : 1;
  return Math.max(1, Math.round((recent ?? engine.typicalSeconds(need)) * rounds));
}

/** Returns the text about a template's usual duration; none where no engine can make it. */
export function timeLine(turn: Turn, template: Template): Text[] {
  const plan = templateSpec(template);
  const priced = quoteHere(turn, plan, null);
  return priced ? [t('confirm.time', { seconds: usualSeconds(turn, plan, priced) })] : [];
}

/** Returns the text about the discount of Pro; none where there is no discount. */
export function proLine(turn: Turn, { credits, regularCredits }: Quote): Text[] {
  if (credits >= regularCredits) return [];
  const { name, discountPercent } = turn.shop.rules.pro;
  return [t('confirm.pro', { name, percent: discountPercent, regular: regularCredits, credits })];
}

/** Returns the text about a template's price. */
export function priceLine(turn: Turn, template: Template): Text {
  const priced = quoteHere(turn, templateSpec(template), null);
  if (!priced) return t('template.unavailable');
  if (priced.pot?.pays) return t('guild.price', { credits: priced.credits });
  if (priced.free) return t('template.free', { left: turn.account?.freeLeft ?? priced.free.limit });
  return t('template.price', { credits: priced.credits });
}

/**
 * Returns the text about a balance, or about the credits that are missing while it is negative.
 */
export const balanceText = (balance: number): Text =>
  balance < 0
    ? t('credits.below', { missing: -balance })
    : t('credits.balance', { credits: balance });
