import type { Engine, PollResult } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import type { EngineIssues } from '../issue.ts';

/** Further calls of one submission, each without one more parameter. */
const MOST_REPEATS = 3;

/** The model that a call is about, and where its refusals are remembered. */
export type IssuesOf = {
  engine: string;
  model: string;
  /** The model that improves prompts, where it is another one. */
  textModel?: string | undefined;
  issues: EngineIssues;
};

/**
 * Wraps an engine so that every issue of a failure is noted.
 * @returns the same engine with its calls watched
 */
export function withIssues<E extends Engine>(engine: E, of: IssuesOf): E {
  const noted = async <T>(call: Promise<T>, model = of.model): Promise<T> => {
    try {
      return await call;
    } catch (cause) {
      if (cause instanceof EngineError && cause.issue)
        of.issues.note({ ...cause.issue, engine: of.engine, model });
      throw cause;
    }
  };
  // What still is at the provider is opened later.
  const opensNoted = (polled: PollResult): PollResult =>
    polled.status === 'running'
      ? polled
      : {
          ...polled,
          outputs: polled.outputs.map((one) =>
            'open' in one ? { ...one, open: (signal) => noted(one.open(signal)) } : one,
          ),
        };
  const { poll, improve, describe, transcribe } = engine;
  return {
    ...engine,
    submit: (request, options) => noted(engine.submit(request, options)),
    ...(poll && {
      poll: async (id: string, signal: AbortSignal) => opensNoted(await noted(poll(id, signal))),
    }),
    ...(improve && {
      improve: (...args: Parameters<typeof improve>) => noted(improve(...args), of.textModel),
    }),
    ...(describe && {
      describe: (...args: Parameters<typeof describe>) => noted(describe(...args), of.textModel),
    }),
    ...(transcribe && {
      transcribe: (...args: Parameters<typeof transcribe>) => noted(transcribe(...args)),
    }),
  };
}

/**
 * Calls a provider without the parameters that the model has refused before, and again where it refuses
 * another one that can be left out.
 * @param optional the parameters without which what was asked for can still be made
 * @param call makes the request without the given parameters; `repeat` counts from 0
 * @throws {EngineError} what `call` throws for every other failure
 */
export async function callWithoutRefused<T>(
  of: IssuesOf,
  optional: readonly string[],
  call: (left: ReadonlySet<string>, repeat: number) => Promise<T>,
): Promise<T> {
  for (let repeat = 0; ; repeat += 1) {
    const left = new Set(of.issues.refused(of.engine, of.model));
    try {
      return await call(left, repeat);
    } catch (cause) {
      const issue = cause instanceof EngineError ? cause.issue : null;
      const isOptional = issue?.cause === 'parameter' && optional.includes(issue.detail);
      if (!issue || !isOptional || left.has(issue.detail) || repeat >= MOST_REPEATS) throw cause;
      of.issues.note({ ...issue, engine: of.engine, model: of.model });
    }
  }
}

/** Returns the fields of a request without those that were refused. */
export const without = (fields: object, left: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name)));
