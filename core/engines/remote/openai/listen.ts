import type { OpenAI } from 'openai';
import type { TranscriptionCreateParamsNonStreaming } from 'openai/resources/audio/transcriptions';
import { z } from 'zod';
import { RECORDING_CONTENT_TYPES } from '../../../media/recording.ts';
import type { Engine } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import type { SpeechRow } from '../../models/speech-row.ts';
import { blobParts } from '../blob-parts.ts';
import { listeningEngine } from '../listening-engine.ts';
import { callWithoutRefused, type IssuesOf, without } from '../note-issues.ts';
import { classifyOpenaiError, openaiFailure } from './failures.ts';
import { clientOf, type OpenaiAccess } from './openai.ts';

const answerShape = z.object({
  text: z.string().optional(),
  error: z.looseObject({}).optional(),
});

/** Without them the words are as good, or nearly so. */
const OPTIONAL = ['language', 'response_format'];

/** Creates the engine for a model of OpenAI, or of a compatible server, that writes speech down. */
export function openaiListener(
  row: SpeechRow,
  options: OpenaiAccess & { company: string },
): Engine {
  const { issues, now, company, limitMs } = options;
  const client = clientOf(options);
  const of: IssuesOf = { engine: row.id, model: row.model, issues };
  return listeningEngine(row, {
    ...{ company, provider: 'openai', issues, now, limitMs, toFailure: openaiFailure },
    transcribe: ({ bytes, type }, { language, signal }) =>
      callWithoutRefused(of, OPTIONAL, async (left) => {
        const fields = { model: row.model, language, response_format: 'json', ...row.always };
        const kept = without(fields, left);
        const contentType = RECORDING_CONTENT_TYPES[type];
        // The endpoint goes by the ending of the name.
        const file = new File(blobParts(bytes), `speech.${type}`, { type: contentType });
        return wordsOf(client, { ...kept, file }, { signal, sent: Object.keys(kept) });
      }),
  });
}

async function wordsOf(
  client: OpenAI,
  body: object,
  { signal, sent }: { signal: AbortSignal; sent: readonly string[] },
): Promise<string> {
  const answer: unknown = await client.audio.transcriptions
    .create(body as TranscriptionCreateParamsNonStreaming, { signal })
    .catch((cause: unknown) => {
      throw signal.aborted ? cause : openaiFailure(cause, sent);
    });
  const told = answerShape.safeParse(answer).data;
  if (told?.text !== undefined) return told.text;
  if (told?.error) throw classifyOpenaiError({ status: 200, ...told.error }, { sent });
  throw new EngineError('unavailable', 'openai: no words came back');
}
