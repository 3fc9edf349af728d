import type {
  Engine,
  EngineOutput,
  EngineRequest,
  Submission,
  SubmitOptions,
} from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';

/** How long an engine on this machine may take. */
const LOCAL_LIMIT_MS = 10 * 60_000;
/**
 * How long a company's engine may hold whoever submits to it. A consumer of a queue of Workers lives 15
 * minutes: what comes after the submission, storing and screening, needs its share of them.
 */
const COMPANY_LIMIT_MS = 5 * 60_000;
const SEEDS = 0x1_0000_0000;

/**
 * Has an engine make a request as often as there are to be pictures: one after the other on this machine,
 * all at once at a company. All of it or nothing: where one fails, the others are given up.
 * @param count how many different pictures
 * @throws {EngineError} `timed-out` when it takes too long; `unavailable` when nothing came out
 */
export async function submit(
  engine: Engine,
  { asked, count }: { asked: EngineRequest; count: number },
  { signal, onProgress, onUploaded, onForming }: SubmitOptions,
): Promise<Submission> {
  const limit = AbortSignal.timeout(engine.company === null ? LOCAL_LIMIT_MS : COMPANY_LIMIT_MS);
  const givenUp = new AbortController();
  const interrupted = AbortSignal.any([signal, limit, givenUp.signal]);
  const parts = requestsFor(asked, count);
  const meter = sharedProgress(parts.length, onProgress);
  const make = (part: EngineRequest, i: number) =>
    engine.submit(part, {
      signal: interrupted,
      onProgress: meter(i),
      ...(onUploaded && { onUploaded }),
      ...(onForming && parts.length === 1 && { onForming }),
    });
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

/** A request for each picture; every further one with an id and a seed of its own. */
function requestsFor(asked: EngineRequest, count: number): EngineRequest[] {
  return Array.from({ length: count }, (_, i) => ({
    ...asked,
    ...(i > 0 && { generationId: `${asked.generationId}-${i + 1}` }),
    seed: (asked.seed + i) % SEEDS,
  }));
}

async function oneByOne(
  parts: readonly EngineRequest[],
  make: (part: EngineRequest, i: number) => Promise<Submission>,
): Promise<Submission[]> {
  const done: Submission[] = [];
  for (const [i, part] of parts.entries()) done.push(await make(part, i));
  return done;
}

/** What all of them came to. Only a single picture may go on at the provider. */
function joined(submitted: readonly Submission[]): Submission {
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
