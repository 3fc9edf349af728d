import {
  type Engine,
  EngineError,
  type EngineOutput,
  type EngineRequest,
  type SubmitOptions,
  type Submitted,
} from '../engines/engine.ts';

const ENGINE_TIME_LIMIT_MS = 10 * 60_000;
const SEEDS = 0x1_0000_0000;

/**
 * Has an engine make a request, in as many submissions as it takes: one after the other on this machine,
 * all at once at a company. All of it or nothing: where one fails, the others are given up.
 * @throws {EngineError} `timed-out` when it takes too long; `unavailable` when nothing came out
 */
export async function submit(
  engine: Engine,
  asked: EngineRequest,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<Submitted> {
  const limit = AbortSignal.timeout(ENGINE_TIME_LIMIT_MS);
  const givenUp = new AbortController();
  const interrupted = AbortSignal.any([signal, limit, givenUp.signal]);
  const parts = partsOf(engine, asked);
  const meter = sharedProgress(parts.length, onProgress);
  const make = (part: EngineRequest, i: number) =>
    engine.submit(part, { signal: interrupted, onProgress: meter(i) });
  try {
    const submitted = await (engine.company === null
      ? oneByOne(parts, make)
      : Promise.all(parts.map(make)));
    return joined(submitted);
  } catch (cause) {
    givenUp.abort(cause);
    if (cause !== limit.reason) throw cause;
    throw new EngineError('timed-out', `${engine.id} ran out of time`, { cause });
  }
}

/** The request in pieces that the engine can do; every further one with an id and a seed of its own. */
function partsOf({ pictures = 1 }: Engine, asked: EngineRequest): EngineRequest[] {
  const { count = 1, ...rest } = asked;
  return Array.from({ length: Math.ceil(count / pictures) }, (_, i) => {
    const left = Math.min(pictures, count - i * pictures);
    const own =
      i === 0
        ? rest
        : {
            ...rest,
            generationId: `${asked.generationId}-${i + 1}`,
            seed: (asked.seed + i) % SEEDS,
          };
    return left > 1 ? { ...own, count: left } : own;
  });
}

async function oneByOne(
  parts: readonly EngineRequest[],
  make: (part: EngineRequest, i: number) => Promise<Submitted>,
): Promise<Submitted[]> {
  const done: Submitted[] = [];
  for (const [i, part] of parts.entries()) done.push(await make(part, i));
  return done;
}

/** What the pieces came to. Only a request in one piece may go on at the provider. */
function joined(submitted: readonly Submitted[]): Submitted {
  const [first] = submitted;
  if (submitted.length === 1 && first?.status === 'running') return first;
  const outputs: EngineOutput[] = submitted.flatMap((one) => {
    if (one.status === 'running')
      throw new EngineError('invalid', 'the engine makes one picture at a time');
    if (one.outputs.length === 0) throw new EngineError('unavailable', 'nothing came out');
    return one.outputs;
  });
  return { status: 'finished', outputs };
}

/** The mean of how far all pieces are. */
function sharedProgress(pieces: number, report: SubmitOptions['onProgress']) {
  const fractions = Array.from({ length: pieces }, () => 0);
  return (i: number) => (fraction: number) => {
    fractions[i] = fraction;
    report(fractions.reduce((sum, one) => sum + one, 0) / pieces);
  };
}
