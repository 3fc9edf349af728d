import { expect } from 'vitest';
import type { Engine, EngineOutput, EngineRequest, SubmitOptions } from '../engine.ts';
import type { Fault } from './faults.node.ts';
import type { StandIn } from './stand-in.node.ts';

/** The limit of a call that the provider never answers, in milliseconds. The request must arrive within it. */
export const HANG_LIMIT_MS = 2_000;
/** The limit of a call that the provider answers, in milliseconds: far longer than any machine needs. */
export const PATIENT_MS = 120_000;

/**
 * Submits a request to an engine that finishes at once.
 * @returns the outputs
 * @throws {Error} when the engine answers `running`
 */
export async function generateWith(
  engine: Engine,
  request: EngineRequest,
  signal = new AbortController().signal,
  onForming?: SubmitOptions['onForming'],
): Promise<readonly EngineOutput[]> {
  const submitted = await engine.submit(request, {
    signal,
    onProgress: () => undefined,
    ...(onForming && { onForming }),
  });
  if (submitted.status !== 'finished') throw new Error('not finished');
  return submitted.outputs;
}

/**
 * Submits a request as `generateWith` does, and watches the picture form.
 * @returns the outputs, and each picture on the way with its fraction of the whole, from 0 to 1
 */
export async function watchForming(
  engine: Engine,
  request: EngineRequest,
): Promise<{
  outputs: readonly EngineOutput[];
  forming: { output: EngineOutput; fraction: number }[];
}> {
  const forming: { output: EngineOutput; fraction: number }[] = [];
  const outputs = await generateWith(engine, request, undefined, (output, fraction) => {
    forming.push({ output, fraction });
  });
  return { outputs, forming };
}

/**
 * Asserts that a fault gives the expected result, after one request that the stand-in accepted.
 */
export async function expectFault(
  server: StandIn,
  { play, is, told, hangs, retryAfterMs }: Fault,
  make: (limitMs: number) => Promise<readonly EngineOutput[]>,
): Promise<void> {
  server.play(play);
  const made = make(hangs ? HANG_LIMIT_MS : PATIENT_MS);
  if (is === 'ok') expect(await made).toHaveLength(1);
  else
    await expect(made).rejects.toMatchObject({
      name: 'EngineError',
      failure: is,
      charged: false,
      retryAfterMs: retryAfterMs ?? null,
      issue: told === undefined ? null : { cause: told },
    });
  expect(server.asked).toHaveLength(1);
  expect(server.violations).toEqual([]);
}

/** Asserts that a cancel closes the connection to the provider and is not an `EngineError`. */
export async function expectCancel(
  server: StandIn,
  make: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  server.play('hang');
  const before = server.abandoned;
  const controller = new AbortController();
  const made = make(controller.signal);
  await expect.poll(() => server.asked.length).toBe(1);
  controller.abort(new Error('cancelled'));
  await expect(made).rejects.toThrow('cancelled');
  await expect.poll(() => server.abandoned).toBe(before + 1);
}
