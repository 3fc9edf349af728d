import type { Engine, EngineHealth } from './engine.ts';
import { EngineError } from './engine-error.ts';
import { LASTING } from './issue.ts';

/** Limits of the health record and of the circuit breaker. */
export const HEALTH = {
  /** Maximum of remembered runs, and the time for which each counts, in milliseconds. */
  runs: 20,
  rememberedMs: 10 * 60_000,
  /** Consecutive failures that open the circuit. */
  failuresInARow: 3,
  /** First open time in milliseconds; each failed probe doubles it, up to `longestOpenMs`. */
  openMs: 30_000,
  longestOpenMs: 10 * 60_000,
  /** Open time in milliseconds after an issue that only the operator can mend. */
  lastingOpenMs: 30 * 60_000,
} as const;

type Run = { at: number; ok: boolean; seconds: number };
type Summary = Pick<EngineHealth, 'failing' | 'runs' | 'seconds'> & { until: number };

/**
 * Wraps an engine so that it records how its predictions go, in this process. Only `unavailable`
 * and `timed-out` count as failures, since a refusal is an answer. After several consecutive
 * failures, or when the provider asks for a wait, the circuit opens; after that time one prediction
 * is let through as a probe. An issue that only the operator can mend opens it at once and for long.
 * @param now the clock, milliseconds since the epoch
 * @returns the engine with `health`
 */
export function withHealth<E extends Engine>(engine: E, now: () => number): E & WithHealth {
  const runs: Run[] = [];
  const started = new Map<string, number>();
  let inARow = 0;
  let openedTimes = 0;
  let reopensAt = 0;
  let probing = false;
  let known: Summary | null = null;

  function succeeded(startedAt: number): void {
    remember({ at: now(), ok: true, seconds: (now() - startedAt) / 1000 });
    inARow = 0;
    openedTimes = 0;
    reopensAt = 0;
  }
  function failed(startedAt: number, { retryAfterMs, issue }: EngineError): void {
    remember({ at: now(), ok: false, seconds: (now() - startedAt) / 1000 });
    inARow += 1;
    const wasOpen = reopensAt !== 0;
    if (issue && LASTING.has(issue.cause)) {
      reopensAt = now() + HEALTH.lastingOpenMs;
      return;
    }
    if (retryAfterMs === null && !wasOpen && inARow < HEALTH.failuresInARow) return;
    openedTimes += 1;
    const growing = HEALTH.openMs * 2 ** (openedTimes - 1);
    reopensAt = now() + Math.min(retryAfterMs ?? growing, HEALTH.longestOpenMs);
  }
  function remember(run: Run): void {
    runs.push(run);
    if (runs.length > HEALTH.runs) runs.shift();
    known = null;
  }
  /** Sums up the recent runs; anew only after another run, and when the oldest does not count any more. */
  function summary(): Summary {
    if (known && now() < known.until) return known;
    const recent = runs.filter(({ at }) => at > now() - HEALTH.rememberedMs);
    const good = recent.filter(({ ok }) => ok).map(({ seconds }) => seconds);
    known = {
      until: (recent[0]?.at ?? Number.POSITIVE_INFINITY) + HEALTH.rememberedMs,
      failing: recent.length === 0 ? 0 : 1 - good.length / recent.length,
      runs: recent.length,
      seconds: good.toSorted((a, b) => a - b)[Math.floor(good.length / 2)] ?? null,
    };
    return known;
  }
  /** Runs a call and records its result; an interrupted call is not recorded. */
  async function watch<T>(
    startedAt: number,
    call: () => Promise<T>,
    isEnd: (answer: T) => boolean,
  ) {
    probing = reopensAt !== 0;
    try {
      const answer = await call();
      if (isEnd(answer)) succeeded(startedAt);
      return answer;
    } catch (cause) {
      if (cause instanceof EngineError)
        if (cause.failure === 'unavailable' || cause.failure === 'timed-out')
          failed(startedAt, cause);
        else succeeded(startedAt);
      throw cause;
    } finally {
      probing = false;
    }
  }
  function circuit(): EngineHealth['circuit'] {
    if (reopensAt === 0) return 'closed';
    return now() < reopensAt || probing ? 'open' : 'half-open';
  }

  return {
    ...engine,
    submit: async (request, options) => {
      const startedAt = now();
      const isEnd = ({ status }: { status: string }) => status === 'finished';
      const answer = await watch(startedAt, () => engine.submit(request, options), isEnd);
      if (answer.status === 'running') started.set(answer.predictionId, startedAt);
      return answer;
    },
    ...(engine.poll && {
      poll: async (predictionId: string, signal: AbortSignal) => {
        const startedAt = started.get(predictionId) ?? now();
        const isEnd = ({ status }: { status: string }) => status === 'finished';
        const look = () => engine.poll?.(predictionId, signal) ?? Promise.reject(new Error());
        const ended = () => started.delete(predictionId);
        const answer = await watch(startedAt, look, isEnd).catch((cause: unknown) => {
          if (cause instanceof EngineError) ended();
          throw cause;
        });
        if (answer.status === 'finished') ended();
        return answer;
      },
    }),
    ...(engine.transcribe && {
      transcribe: (...given: Parameters<NonNullable<Engine['transcribe']>>) =>
        watch(
          now(),
          () => engine.transcribe?.(...given) ?? Promise.reject(new Error()),
          () => true,
        ),
    }),
    health: () => {
      const { failing, runs: count, seconds } = summary();
      return { circuit: circuit(), reopensAt, failing, runs: count, seconds };
    },
  };
}

type WithHealth = { health(): EngineHealth };
