import { expect } from 'vitest';
import type { Engine, EngineOutput, EngineRequest } from '../engine.ts';
import type { Fault } from './faults.node.ts';
import type { StandIn } from './stand-in.node.ts';

/** Long enough for an answer on this machine, short enough for a hundred calls that hang. */
const LIMIT_MS = 150;
const PATIENT_MS = 5_000;

/**
 * Submits a request to an engine that finishes at once.
 * @returns the outputs
 * @throws {Error} when the engine answers `running`
 */
export async function generateWith(
  engine: Engine,
  request: EngineRequest,
  signal = new AbortController().signal,
): Promise<readonly EngineOutput[]> {
  const submitted = await engine.submit(request, { signal, onProgress: () => undefined });
  if (submitted.status !== 'finished') throw new Error('not finished');
  return submitted.outputs;
}

/**
 * Asserts that a fault gives the expected result, after one request that the stand-in accepted.
 */
export async function expectFault(
  server: StandIn,
  { play, is, retryAfterMs }: Fault,
  make: (limitMs: number) => Promise<readonly EngineOutput[]>,
): Promise<void> {
  server.play(play);
  const made = make(is === 'timed-out' ? LIMIT_MS : PATIENT_MS);
  if (is === 'ok') expect(await made).toHaveLength(1);
  else
    await expect(made).rejects.toMatchObject({
      name: 'EngineError',
      failure: is,
      charged: false,
      retryAfterMs: retryAfterMs ?? null,
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
