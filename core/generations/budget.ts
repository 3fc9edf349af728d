import { dayOf } from '../../db/allowances.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import type { Statement } from '../../db/database.ts';
import {
  ALL_COMPANIES,
  type ProviderDay,
  providerDaysOf,
  reserveCost,
  tellDay,
} from '../../db/provider-days.ts';
import type { Context } from '../context.ts';
import type { BudgetView, Costing } from '../engines/budget-view.ts';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { tellOperators } from '../notices/tell.ts';
import type { BudgetRules } from '../rules/budget-rules.ts';

/** The error for an engine whose company may cost nothing more today; another engine may do it. */
export class BudgetSpent extends EngineError {
  constructor(engine: string) {
    super('unavailable', `${engine}: the budget of the day is spent`);
    this.name = 'BudgetSpent';
  }
}

/** Returns the id of an engine's company; null for the engine of this machine and for one of a test. */
export const companyIdOf = ({ provider }: Pick<Engine, 'provider'>): string | null =>
  provider ?? null;

/** Estimates what an engine costs for something, in millionths of a dollar. */
export function estimate(rules: BudgetRules, engine: Engine, of: Costing): number {
  const own = rules.costsMicros[engine.id];
  const each =
    own === undefined
      ? (engine.costMicros?.(of) ?? 0)
      : own * (of.durationSeconds > 0 ? of.durationSeconds : 1);
  return Math.ceil(each * (of.count ?? 1));
}

/** The ceilings that a company's cost counts against. */
const ceilings = (rules: BudgetRules, company: string): [company: string, limit: number][] => {
  const own = rules.companiesMicros[company];
  return [
    ...(own === undefined ? [] : [[company, own] as [string, number]]),
    ...(rules.allMicros === null ? [] : [[ALL_COMPANIES, rules.allMicros] as [string, number]]),
  ];
};

/**
 * Builds the statements that reserve what a run is estimated to cost, before it is submitted.
 * @throws (in the commit) `provider-budget` where a ceiling of the day would be exceeded
 */
export function reservation(
  ctx: Pick<Context, 'db' | 'now' | 'rules'>,
  company: string | null,
  micros: number,
): Statement[] {
  if (company === null || micros === 0) return [];
  const day = dayOf(ctx.now());
  return ceilings(ctx.rules.budget, company).map(([of, limit]) =>
    reserveCost(ctx.db.query, { company: of, day, micros, limit }),
  );
}

/** Opens what a process knows of the day's budget: all of it is left until it has looked. */
export function openBudgetView(ctx: Pick<Context, 'db' | 'now' | 'rules'>): BudgetView {
  const { budget } = ctx.rules;
  const hasCeiling = budget.allMicros !== null || Object.keys(budget.companiesMicros).length > 0;
  let known = { day: '', at: 0, left: new Map<string, number>() };
  const today = () => {
    const day = dayOf(ctx.now());
    if (known.day !== day) known = { day, at: 0, left: new Map() };
    return known;
  };
  const leftFor = (company: string): number =>
    Math.min(
      ...ceilings(budget, company).map(([of, limit]) => today().left.get(of) ?? limit),
      Number.POSITIVE_INFINITY,
    );
  return {
    fits(engine, of) {
      const company = hasCeiling ? companyIdOf(engine) : null;
      return company === null || estimate(budget, engine, of) <= leftFor(company);
    },
    refused(engine, of) {
      const company = companyIdOf(engine);
      const left = estimate(budget, engine, of) - 1;
      for (const [name] of company === null ? [] : ceilings(budget, company).slice(0, 1))
        today().left.set(name, Math.min(left, today().left.get(name) ?? left));
    },
    async learn() {
      const now = ctx.now();
      if (!hasCeiling || now - today().at < budget.knownForMs) return;
      const { day } = today();
      known = { day, at: now, left: today().left };
      const rows = await providerDaysOf(ctx.db.query, day);
      const left = rows.map(
        (row) => [row.company, limitNow(budget, row) - row.spentMicros] as const,
      );
      known = { day, at: now, left: new Map(left) };
    },
  };
}

/** The ceiling of a day's row by the settings of now. */
const limitNow = (budget: BudgetRules, { company }: ProviderDay): number =>
  (company === ALL_COMPANIES ? budget.allMicros : budget.companiesMicros[company]) ??
  Number.POSITIVE_INFINITY;

/**
 * Tells operators, once a day each, that a ceiling is near or reached.
 * @param refused whether the database has just refused the engine's company
 */
export async function tellOfBudget(
  ctx: Pick<Context, 'db' | 'now' | 'rules' | 'operators' | 'log'>,
  engine: Pick<Engine, 'provider'>,
  refused: boolean,
): Promise<void> {
  const company = companyIdOf(engine);
  const of = company === null ? [] : ceilings(ctx.rules.budget, company);
  if (of.length === 0) return;
  const day = dayOf(ctx.now());
  const rows = await providerDaysOf(ctx.db.query, day);
  for (const [name, limit] of of) {
    const row = rows.find((one) => one.company === name);
    const share = (row?.spentMicros ?? 0) / limit;
    const isNear = share >= ctx.rules.budget.nearShare;
    if (row && isNear) await tellOnce(ctx, row, limit, refused || share >= 1 ? 2 : 1);
  }
}

async function tellOnce(
  ctx: Pick<Context, 'db' | 'now' | 'operators' | 'log'>,
  row: ProviderDay,
  limitMicros: number,
  told: 1 | 2,
): Promise<void> {
  const { company, day } = row;
  if (row.told >= told) return;
  const data = { company, reached: told === 2, spentMicros: row.spentMicros, limitMicros };
  try {
    await ctx.db.commit([
      tellDay(ctx.db.query, row, told),
      ...tellOperators(ctx, {
        kind: 'budget',
        data,
        about: `budget-${company}-${day}-${told}`,
      }),
    ]);
    ctx.log.warn({ ...data, day }, 'the budget of a company');
  } catch (cause) {
    // Another process was faster.
    if (!isRefusedBy(cause, 'provider-day-told')) throw cause;
  }
}
