/** The faults of synchronous calls that any provider may show, each with its expected result. */
import type { FailureClass } from '../engine-error.ts';
import type { IssueCause } from '../issue.ts';
import type { Answer, CallBehaviour } from './stand-in.node.ts';

/** A fault of a call with its expected result. */
export type Fault = {
  play: CallBehaviour | ((success: Answer) => CallBehaviour);
  /** The expected failure class; `ok` where a picture is expected despite the fault. */
  is: FailureClass | 'ok';
  /** What the operators are told about; absent where they are told nothing. */
  told?: IssueCause;
  /** True where the provider never answers, so that the engine's own limit ends the call. */
  hangs?: true;
  /** The wait that the error must contain, in milliseconds. */
  retryAfterMs?: number;
};

/** Makes an answer of status 200 with a value as JSON. */
export const json = (value: unknown): Answer => ({ status: 200, body: JSON.stringify(value) });

/** The faults of every server. */
export const ANY_SERVER: Record<string, Fault> = {
  success: { play: (success) => success, is: 'ok' },
  slow: { play: (success) => ({ slow: success }), is: 'ok' },
  'truncated body': { play: (success) => ({ truncated: success }), is: 'unavailable' },
  'hang in the body': {
    play: (success) => ({ 'hang-in-body': success }),
    is: 'timed-out',
    hangs: true,
  },
  hang: { play: 'hang', is: 'timed-out', hangs: true },
  'connection reset': { play: 'reset', is: 'unavailable' },
  'broken JSON': { play: { status: 200, body: '{"data":[{"b64' }, is: 'unavailable' },
  'empty answer': { play: { status: 200, body: '' }, is: 'unavailable' },
  'JSON null': { play: json(null), is: 'unavailable' },
  'empty object': { play: json({}), is: 'unavailable' },
  'wrong content type': {
    play: { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' },
    is: 'unavailable',
  },
  '502 page of a proxy': {
    play: { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
    is: 'unavailable',
  },
};
