import { z } from 'zod';
import { readTextStart } from '../../../http/bounded-fetch.ts';
import type { Engine } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import type { EngineIssues } from '../../issue.ts';
import type { SpeechRow } from '../../models/speech-row.ts';
import { toBase64 } from '../base64.ts';
import { httpFailure } from '../http-failure.ts';
import { LISTENING, listeningEngine } from '../listening-engine.ts';
import { callWithoutRefused, type IssuesOf, without } from '../note-issues.ts';
import { emptyAnswerFailure, workersAiFailure } from './failures.ts';
import type { RunWithJson } from './run-model.ts';

const answerShape = z.object({ text: z.string() });
/** The REST API wraps what the model answers. */
const wrapped = z.object({ result: answerShape });

/** Creates the engine for a model on Workers AI that writes speech down. */
export function workersAiListener(
  row: SpeechRow,
  options: { run: RunWithJson; issues: EngineIssues; now: () => number; limitMs?: number },
): Engine {
  const { run, issues, now, limitMs } = options;
  const of: IssuesOf = { engine: row.id, model: row.name, issues };
  return listeningEngine(row, {
    ...{ company: 'Cloudflare', provider: 'workers-ai', issues, now, limitMs },
    toFailure: workersAiFailure,
    transcribe: ({ bytes }, { language, signal }) =>
      callWithoutRefused(of, ['language', 'task'], async (left) => {
        const fields = { audio: toBase64(bytes), task: 'transcribe', language, ...row.always };
        const kept = without(fields, left);
        const sent = Object.keys(kept);
        try {
          const answer = await run(row.model, kept, signal);
          if (answer.status !== 200) throw await httpFailure(answer, now());
          return wordsIn(JSON.parse(await readTextStart(answer, LISTENING.answerBytes)));
        } catch (cause) {
          if (cause instanceof EngineError || signal.aborted) throw cause;
          throw workersAiFailure(cause, sent);
        }
      }),
  });
}

function wordsIn(told: unknown): string {
  const words = wrapped.safeParse(told).data?.result ?? answerShape.safeParse(told).data;
  if (!words) throw emptyAnswerFailure(told);
  return words.text;
}
