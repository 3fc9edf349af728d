import { dayOf } from '../../db/allowances.ts';
import { engineControlsOf } from '../../db/engine-controls.ts';
import { newestEngineIssues } from '../../db/engine-issues.ts';
import { engineLikenessOf } from '../../db/engine-likeness.ts';
import { costsSince, type EndedRun, endedRuns } from '../../db/engine-runs.ts';
import { predictionsInFlight } from '../../db/generations.ts';
import { ALL_COMPANIES, providerDaysOf } from '../../db/provider-days.ts';
import type { Context } from '../context.ts';
import type { Engine, EngineHealth, KeptLikeness } from '../engines/engine.ts';
import type { IssueCause } from '../engines/issue.ts';
import { type Actor, requireOperator, runsTheService } from '../verbs/actor.ts';
import { companyIdOf, estimate } from './budget.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'operators' | 'engines'>;

const HOUR_MS = 60 * 60_000;
/** The time that runs are counted over, and the most that are. */
const COUNTED_MS = 24 * HOUR_MS;
const MOST_RUNS = 1_000;
/** Issues of the last days are told as open: each is told again once a day for as long as it lasts. */
const ISSUE_DAYS = 2;
const MOST_ISSUES = 200;
const ASKING_MS = 3_000;
const PICTURE = { durationSeconds: 0, longEdgePx: 1024 } as const;
/** Long enough that a model which makes only some lengths is asked for this one. */
const VIDEO = { durationSeconds: 10, longEdgePx: 1280 } as const;

/** How the runs of the last 24 hours went, at most the latest 1,000. Seconds are of runs that succeeded. */
export type RunFigures = {
  runs: number;
  succeeded: number;
  /** Failed runs by cause, the most frequent first. */
  failed: { cause: string; count: number }[];
  seconds: { half: number; most: number } | null;
};

/** An engine as who runs the service sees it. */
export type EngineLine = {
  id: string;
  name: string | null;
  /** The company that gets the photos; null for the engine of this machine. */
  company: string | null;
  /** Since when it is switched off; null while it is on. */
  offAt: number | null;
  /** Its place in the operators' order; null where it is not named in one. */
  place: number | null;
  /** As this process knows it; null for an engine without. */
  health: EngineHealth | null;
  /** Runs that its provider is working on. */
  inFlight: number;
  runs: RunFigures;
  /** How it keeps likeness: of its last pictures of people; null where none was judged. */
  likeness: KeptLikeness | null;
  /**
   * What a picture or a second of video is estimated to cost, in millionths of a dollar; null without the right
   * to money.
   */
  price: { of: 'picture' | 'second'; micros: number } | null;
  issues: { model: string; cause: IssueCause; parameter: string; day: string }[];
};

/** What a company costs on this day (UTC), in millionths of a dollar; a null ceiling is none. */
export type Spend = { company: string; spentMicros: number; ceilingMicros: number | null };

/**
 * Reads how each engine stands, in the order in which they are configured, and what companies cost today
 * against their ceilings (`*` is all of them together); without the right to money `spend` is null.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function engines(
  ctx: Needs,
  actor: Actor,
): Promise<{ engines: EngineLine[]; spend: Spend[] | null }> {
  requireOperator(ctx, actor, 'service');
  const q = ctx.db.query;
  const now = ctx.now();
  const seesMoney = runsTheService(ctx.operators, actor, 'money');
  const since = dayOf(now - (ISSUE_DAYS - 1) * 24 * HOUR_MS);
  // All at once: one round trip.
  const [controls, likeness, issues, spend, runs] = await Promise.all([
    engineControlsOf(q),
    engineLikenessOf(q),
    newestEngineIssues(q, MOST_ISSUES),
    seesMoney ? spendOf(ctx) : null,
    Promise.all(ctx.engines.map((engine) => runsOf(q, engine, now - COUNTED_MS))),
  ]);
  const lines = runs.map(({ engine, ended, inFlight }): EngineLine => {
    const { id, name = null, company, health } = engine;
    const control = controls.find((row) => row.engine === id);
    const kept = likeness.find((row) => row.engine === id);
    return {
      id,
      name,
      company,
      offAt: control?.offAt ?? null,
      place: control?.place ?? null,
      health: health?.() ?? null,
      inFlight,
      runs: runFigures(ended),
      likeness: kept ? { judged: kept.judged, kept: kept.kept } : null,
      price: seesMoney ? priceOf(ctx, engine) : null,
      issues: issues
        .filter((issue) => issue.engine === id && issue.day >= since)
        .map(({ model, cause, parameter, day }) => ({ model, cause, parameter, day })),
    };
  });
  return { engines: lines, spend };
}

/** A video is priced by the second, and so costs nothing at no length. */
function priceOf({ rules }: Needs, engine: Engine): EngineLine['price'] {
  const isVideo = engine.costMicros?.(PICTURE) === 0 && engine.costMicros(VIDEO) > 0;
  if (!isVideo) return { of: 'picture', micros: estimate(rules.budget, engine, PICTURE) };
  const micros = Math.round(estimate(rules.budget, engine, VIDEO) / VIDEO.durationSeconds);
  return { of: 'second', micros };
}

async function runsOf(q: Needs['db']['query'], engine: Engine, since: number) {
  const [ended, inFlight] = await Promise.all([
    endedRuns(q, { engine: engine.id, since, most: MOST_RUNS }),
    engine.remote ? predictionsInFlight(q, engine.id) : 0,
  ]);
  return { engine, ended, inFlight };
}

function runFigures(ended: readonly EndedRun[]): RunFigures {
  const good = ended
    .filter(({ status }) => status === 'succeeded')
    .map(({ tookMs }) => tookMs / 1000)
    .toSorted((a, b) => a - b);
  const causes = new Map<string, number>();
  for (const { status, failure } of ended)
    if (status === 'failed') {
      const cause = failure ?? 'failed';
      causes.set(cause, (causes.get(cause) ?? 0) + 1);
    }
  const at = (share: number) =>
    good[Math.min(good.length - 1, Math.floor(good.length * share))] ?? 0;
  return {
    runs: ended.length,
    succeeded: good.length,
    failed: [...causes]
      .map(([cause, count]) => ({ cause, count }))
      .toSorted((a, b) => b.count - a.count || a.cause.localeCompare(b.cause)),
    seconds: good.length === 0 ? null : { half: at(0.5), most: at(0.95) },
  };
}

async function spendOf(ctx: Needs): Promise<Spend[]> {
  const q = ctx.db.query;
  const day = dayOf(ctx.now());
  const { allMicros, companiesMicros } = ctx.rules.budget;
  const [costs, reserved] = await Promise.all([
    costsSince(q, Date.parse(day)),
    providerDaysOf(q, day),
  ]);
  const ids = ctx.engines.flatMap((engine) => companyIdOf(engine) ?? []);
  const spent = (company: string): number =>
    reserved.find((row) => row.company === company)?.spentMicros ??
    costs.find((row) => row.company === company)?.micros ??
    0;
  const companies = [...new Set(ids)].map((company) => ({
    company,
    spentMicros: spent(company),
    ceilingMicros: companiesMicros[company] ?? null,
  }));
  const sum = companies.reduce((all, { spentMicros }) => all + spentMicros, 0);
  const all = reserved.find((row) => row.company === ALL_COMPANIES)?.spentMicros ?? sum;
  return companies.length === 0
    ? []
    : [...companies, { company: ALL_COMPANIES, spentMicros: all, ceilingMicros: allMicros }];
}

/** The last day of service of the model that an engine uses, as its provider or our table says. */
export type ModelEnd = { engine: string; name: string; endsOn: string };

/**
 * Asks which models have a last day of service. A provider that does not answer in three seconds is left
 * out.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function modelEnds(
  ctx: Pick<Needs, 'operators' | 'engines'>,
  actor: Actor,
): Promise<ModelEnd[]> {
  requireOperator(ctx, actor, 'service');
  const asked = ctx.engines.map(async ({ id, name, endsOn }: Engine) => {
    const date = await endsOn?.(AbortSignal.timeout(ASKING_MS)).catch(() => null);
    return date ? [{ engine: id, name: name ?? id, endsOn: date }] : [];
  });
  return (await Promise.all(asked)).flat();
}
