import type { CompanyId } from '../../config/settings/engines.ts';
import type { Engine } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import type { EngineIssues } from '../issue.ts';
import { hasEnded } from '../models/ends.ts';
import type { SpeechRow } from '../models/speech-row.ts';
import { withIssues } from './note-issues.ts';
import { withinLimit } from './time-limit.ts';

/** Limits of a request that writes speech down. */
export const LISTENING = {
  concurrency: 8,
  /** Milliseconds from the request to the last byte. */
  limitMs: 60_000,
  /** Holds the words of the longest recording, with whatever stands around them. */
  answerBytes: 1024 * 1024,
} as const;

const MICROS_A_DOLLAR = 1_000_000;
const WHY_NOT = 'it writes speech down and makes nothing';

/**
 * Creates the engine for one model that writes speech down.
 * @param of.company the receiver of the recordings
 * @param of.transcribe makes the call; the signal ends with the time limit
 * @param of.toFailure converts an error of the provider
 */
export function listeningEngine(
  row: SpeechRow,
  of: {
    company: string;
    provider: CompanyId;
    issues: EngineIssues;
    now: () => number;
    transcribe: NonNullable<Engine['transcribe']>;
    toFailure: (cause: unknown) => EngineError;
    limitMs?: number | undefined;
  },
): Engine {
  const { company, provider, now, limitMs = LISTENING.limitMs, issues } = of;
  const engine: Engine = {
    id: row.id,
    provider,
    name: row.name,
    company,
    concurrency: LISTENING.concurrency,
    supports: () => false,
    unsupportedReason: () => WHY_NOT,
    priceCredits: () => 0,
    costMicros: ({ durationSeconds }) =>
      Math.round((row.price.usd * MICROS_A_DOLLAR * durationSeconds) / 60),
    typicalSeconds: () => row.typicalSeconds,
    submit: () => Promise.reject(new EngineError('unavailable', WHY_NOT)),
    endsOn: async () => row.endsOn ?? null,
    hears: () => (hasEnded(row, now()) ? [] : row.hears),
    transcribe: (recording, options) => {
      if (recording.bytes.byteLength > row.mostBytes)
        return Promise.reject(new EngineError('unavailable', `${row.id}: more than it takes`));
      return withinLimit(
        { what: provider, limitMs, signal: options.signal },
        (signal) => of.transcribe(recording, { ...options, signal }),
        of.toFailure,
      );
    },
  };
  return withIssues(engine, { engine: row.id, model: row.model, issues });
}
