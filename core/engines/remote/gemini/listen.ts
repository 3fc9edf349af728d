import type { Engine } from '../../engine.ts';
import type { EngineIssues } from '../../issue.ts';
import type { SpeechRow } from '../../models/speech-row.ts';
import { LISTENING, listeningEngine } from '../listening-engine.ts';
import { geminiFailure } from './failures.ts';
import { GEMINI, withoutVersion } from './gemini.ts';
import { transcribeByGemini } from './words.ts';

/** Creates the engine for a Gemini model that writes speech down. */
export function geminiListener(
  row: SpeechRow,
  options: {
    apiKey: string;
    baseUrl?: string | undefined;
    issues: EngineIssues;
    now: () => number;
    limitMs?: number;
  },
): Engine {
  const { apiKey, baseUrl = GEMINI.baseUrl, issues, now, limitMs = LISTENING.limitMs } = options;
  const transcribe = transcribeByGemini({
    ...{ apiKey, baseUrl: withoutVersion(baseUrl), model: row.model, limitMs },
  });
  return listeningEngine(row, {
    ...{ company: 'Google', provider: 'gemini', issues, now, limitMs, transcribe },
    toFailure: geminiFailure,
  });
}
