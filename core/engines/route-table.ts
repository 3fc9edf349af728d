import { columns } from '../columns.ts';
import type { Engine, EngineNeed } from './engine.ts';
import { type Candidate, type RoutingPreferences, rankEngines, selectFallbacks } from './router.ts';
import { requestedTraits } from './traits.ts';

/**
 * Explains to the operator, in lines of text, which engine a need would be routed to and why.
 * @returns the lines, and the chosen engine; null where no engine supports the need
 */
export function explainRoute(
  engines: readonly Engine[],
  need: EngineNeed,
  wishes: RoutingPreferences,
): { lines: string[]; chosen: Engine | null } {
  const ranked = rankEngines(engines, need, wishes);
  const others = engines.filter((engine) => !ranked.some((one) => one.engine === engine));
  const fallbacks = selectFallbacks(ranked);
  const head = ['', 'engine', 'who gets it', 'not known for', 'health', 'credits', 'seconds', ''];
  const rows = [
    ...ranked.map((one, i) => rowOf(one, i, need, fallbacks)),
    ...others.map((engine) => [
      '-',
      nameOf(engine),
      engine.company ?? 'nobody',
      '',
      '',
      '',
      '',
      engine.unsupportedReason?.(need) ?? 'cannot do it',
    ]),
  ];
  const asks = [
    need.operation,
    `${need.references} pictures`,
    ...(need.realFaces ? ['real faces'] : []),
    ...(need.durationSeconds > 0 ? [`${need.durationSeconds} s`] : [`${need.longEdgePx} px`]),
    ...(need.transparent ? ['transparent'] : []),
    ...(need.mask ? ['a mask'] : []),
    ...requestedTraits(need).map((trait) => `good at: ${trait}`),
  ];
  const chosen = ranked[0]?.engine ?? null;
  return {
    lines: [
      `needed: ${asks.join(', ')}`,
      `the operator's order: ${wishes.order.join(', ') || 'none, price decides'}`,
      '',
      ...columns([head, ...rows]),
      '',
      chosen === null ? 'no engine can do it' : `chosen: ${nameOf(chosen)}`,
    ],
    chosen,
  };
}

const nameOf = ({ id, name }: Engine): string => (name === undefined ? id : `${id} (${name})`);

function rowOf(one: Candidate, i: number, need: EngineNeed, fallbacks: Engine[]): string[] {
  const { engine, missing, health, priceCredits } = one;
  const role = fallbacks.includes(engine) ? 'steps in if the one before cannot' : '';
  return [
    String(i + 1),
    nameOf(engine),
    engine.company ?? 'nobody',
    missing.join(', '),
    healthOf(one),
    String(priceCredits),
    String(Math.round(health.seconds ?? engine.typicalSeconds(need))),
    i === 0 ? 'chosen' : role,
  ];
}

function healthOf({ health, failing, slow, losesLikeness }: Candidate): string {
  if (health.circuit !== 'closed') return `circuit ${health.circuit}`;
  const words = [
    ...(failing ? ['failing'] : []),
    ...(slow ? ['slow'] : []),
    ...(losesLikeness ? ['loses likeness'] : []),
  ];
  return words.join(', ') || 'well';
}
