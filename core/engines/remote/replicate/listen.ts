import { z } from 'zod';
import { RECORDING_CONTENT_TYPES } from '../../../media/recording.ts';
import { pauseUnless } from '../../../pause.ts';
import type { Engine } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import type { SpeechRow } from '../../models/speech-row.ts';
import { companyName } from '../company.ts';
import { listeningEngine } from '../listening-engine.ts';
import { callWithoutRefused, type IssuesOf, without } from '../note-issues.ts';
import { predictionFailure, replicateFailure } from './failures.ts';
import {
  addressInline,
  client,
  deleteFile,
  type Prediction,
  prediction,
  type ReplicateAccess,
  upload,
} from './replicate.ts';

/** Milliseconds between two looks at a prediction, one after the other; the last one goes on. */
const LOOKS_MS = [500, 500, 1_000, 1_000, 2_000];
/** The longest that deleting a recording there may hold up the words, in milliseconds. */
const DELETING_MS = 10_000;

const output = z.union([
  z.string(),
  z.array(z.string()).transform((parts) => parts.join('')),
  z.object({ text: z.string() }).transform(({ text }) => text),
]);

/** Creates the engine for a model on Replicate that writes speech down. */
export function replicateListener(row: SpeechRow, options: ReplicateAccess): Engine {
  const { issues, now, limitMs } = options;
  const of: IssuesOf = { engine: row.id, model: row.name, issues };
  const names = row.input;
  return listeningEngine(row, {
    ...{ company: companyName('Replicate', row), provider: 'replicate', issues, now, limitMs },
    toFailure: replicateFailure,
    transcribe: async ({ bytes, type }, { language, signal, onUploaded }) => {
      if (!names) throw new EngineError('unavailable', 'replicate: no input takes a recording');
      const media = { bytes, contentType: RECORDING_CONTENT_TYPES[type] };
      const uploaded: string[] = [];
      const noted = async (file: string) => {
        uploaded.push(file);
        await onUploaded?.(file);
      };
      try {
        const address =
          addressInline(media) ?? (await upload(options, media, { signal, onUploaded: noted }));
        const input = {
          ...row.always,
          [names.recording]: address,
          ...(names.language && { [names.language]: language }),
        };
        const optional = names.language ? [names.language] : [];
        return await callWithoutRefused(of, optional, (left) =>
          wordsOf(options, { model: row.model, input: without(input, left) }, signal),
        );
      } finally {
        // A recording lies there no longer than it has to; what fails is deleted by a task later.
        for (const file of uploaded)
          await deleteFile(options, file, AbortSignal.timeout(DELETING_MS)).catch(() => undefined);
      }
    },
  });
}

async function wordsOf(
  options: ReplicateAccess,
  asked: { model: string; input: object },
  signal: AbortSignal,
): Promise<string> {
  const sent = Object.keys(asked.input);
  const replicate = client(options);
  const made = await replicate.predictions.create({ ...asked, signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : replicateFailure(cause, sent);
  });
  let now: Prediction = prediction.parse(made);
  try {
    for (let look = 0; isRunning(now); look += 1) {
      await pauseUnless(signal, LOOKS_MS[look] ?? LOOKS_MS.at(-1) ?? 0);
      signal.throwIfAborted();
      now = prediction.parse(await replicate.predictions.get(now.id, { signal }));
    }
  } catch (cause) {
    await replicate.predictions.cancel(now.id).catch(() => undefined);
    throw cause;
  }
  if (now.status === 'failed') throw predictionFailure(now.error, sent);
  if (now.status !== 'succeeded')
    throw new EngineError('unavailable', 'replicate: did not end there');
  const words = output.safeParse(now.output).data;
  if (words === undefined) throw new EngineError('unavailable', 'replicate: no words came back');
  return words;
}

const isRunning = ({ status }: Prediction): boolean =>
  status === 'starting' || status === 'processing' || status === 'queued';
