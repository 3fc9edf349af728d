import { expect, it } from 'vitest';
import { EngineError } from '../engines/engine-error.ts';
import { createRuns, isStopping } from './runs.ts';

it('tells by the reason of its signal why a run was interrupted, through what wraps it', () => {
  const runs = createRuns();
  const [one, other] = [runs.begin('one'), runs.begin('other')];
  runs.abort('one', 'cancelled');
  runs.abortAll();
  expect(isStopping(one.signal.reason)).toBe(false);
  expect(isStopping(other.signal.reason)).toBe(true);
  const { reason: cause } = other.signal;
  expect(isStopping(new EngineError('unavailable', 'no answer', { cause }))).toBe(true);
  expect(isStopping(new Error('stopping'))).toBe(false);
});
