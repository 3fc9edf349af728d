import { inMultiples, shown } from './baseline.node.ts';
import { type Child, startChild, WATCHED } from './child.node.ts';
import type { Figure, Scenario } from './figure.ts';
import type { Peak } from './memory.node.ts';
import type { Adapter, EnginesRequest, Times } from './providers/engines.process.node.ts';
import type { ProvidersAddresses, ProvidersRequest } from './providers/requests.ts';

const MIB = 1024 * 1024;
const ADAPTERS: readonly Adapter[] = ['openai', 'gemini', 'replicate', 'atlas'];
const ROUNDS = 15;
/** How much longer than bare calls with the same bytes an adapter may take. */
const MOST_CALLS = 3;
/** What a chat's photo and a model's picture usually are. */
const USUAL = { inputBytes: 0.5 * MIB, outputBytes: 2 * MIB };
const LARGE = { inputBytes: 8 * MIB, outputBytes: 20 * MIB };
const SMALL_BYTES = 20_000;
/** Atlas gives videos, which are never held. */
const PICTURES = ADAPTERS.filter((one) => one !== 'atlas');

/**
 * Measures the overhead of the engine adapters over bare HTTP, and how many copies of a picture
 * they hold at once.
 */
export const engines: Scenario = { name: 'engines', run };

async function run(): Promise<Figure[]> {
  const file = (name: string) => new URL(`./providers/${name}.process.node.ts`, import.meta.url);
  const standIns = await startChild(file('stand-ins'));
  try {
    const tell = (wish: ProvidersRequest) => standIns.ask(wish);
    const at = (await tell({ want: 'addresses' })) as ProvidersAddresses;
    // A process for each: what one leaves behind must not lend itself to the next.
    const ask = async (wish: EnginesRequest) => {
      const child = await startChild(file('engines'), WATCHED);
      return child.ask(wish).finally(() => child.end());
    };
    await tell({ want: 'picture', bytes: USUAL.outputBytes });
    const figures = await overheads(ask, at);
    figures.push(...(await inputs(ask, at, tell)), ...(await outputs(ask, at, tell)));
    const { inputBytes } = { inputBytes: LARGE.outputBytes };
    const stored = (await ask({ of: 'openai', at, want: 'store', inputBytes })) as Peak;
    figures.push(copies('picture of 20 MB, marked, sealed and stored', stored, inputBytes, 1));
    const refusals = (await tell({ want: 'refusals' })) as string[];
    figures.push({
      name: 'requests that a provider would refuse',
      measured: refusals.length,
      unit: '',
      limit: { atMost: 0 },
    });
    return figures;
  } finally {
    await standIns.end();
  }
}

type Ask = (wish: EnginesRequest) => ReturnType<Child['ask']>;
type Tell = (wish: ProvidersRequest) => ReturnType<Child['ask']>;

async function overheads(ask: Ask, at: ProvidersAddresses): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const of of ADAPTERS) {
    const wish = { of, at, want: 'time', inputBytes: USUAL.inputBytes, rounds: ROUNDS } as const;
    const { adapter, bare } = (await ask(wish)) as Times;
    const plain = { name: 'bare calls with the same bytes', measured: bare };
    figures.push(...inMultiples({ name: of, measured: adapter, unit: 'ms' }, plain, MOST_CALLS), {
      ...shown(plain, 'ms'),
      name: `${of}, the bare calls`,
    });
  }
  return figures;
}

async function inputs(ask: Ask, at: ProvidersAddresses, tell: Tell): Promise<Figure[]> {
  await tell({ want: 'picture', bytes: SMALL_BYTES });
  const figures: Figure[] = [];
  for (const of of ADAPTERS) {
    const { inputBytes } = LARGE;
    const peak = (await ask({ of, at, want: 'memory', inputBytes })) as Peak;
    figures.push(copies(`${of}, photo of 8 MB`, peak, inputBytes, 1));
  }
  return figures;
}

async function outputs(ask: Ask, at: ProvidersAddresses, tell: Tell): Promise<Figure[]> {
  await tell({ want: 'picture', bytes: LARGE.outputBytes });
  const figures: Figure[] = [];
  for (const of of PICTURES) {
    const peak = (await ask({ of, at, want: 'memory', inputBytes: SMALL_BYTES })) as Peak;
    figures.push(copies(`${of}, picture of 20 MB`, peak, LARGE.outputBytes, 0));
  }
  return figures;
}

/**
 * How often a picture was held at once. What sends it may keep it outside of JavaScript, so the process's
 * memory counts where it is more.
 * To a tenth: what is no picture counts too.
 * @param before copies that were there before
 */
function copies(name: string, peak: Peak, bytes: number, before: number): Figure {
  const megabytes = Math.max(peak.heldMegabytes, peak.residentMegabytes);
  return {
    name: `${name}, copies at once`,
    measured: Math.round((before + (megabytes * MIB) / bytes) * 10) / 10,
    unit: '',
    limit: { atMost: 3 },
  };
}
