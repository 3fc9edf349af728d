import { returnAllowance } from '../../../db/allowances.ts';
import { isNoted } from '../../../db/inbox.ts';
import { DownloadError } from '../../chat/download-error.ts';
import type { Context } from '../../context.ts';
import { EngineError } from '../../engines/engine-error.ts';
import { transcribe } from '../../generations/transcribe.ts';
import {
  type TranscriptionPayload,
  transcriptionPayload,
} from '../../generations/transcription-payload.ts';
import { RecordingError } from '../../media/recording.ts';
import type { TaskHandler } from '../../tasks/tasks.ts';
import { tidy } from '../../texts/tidy.ts';
import type { VoiceHeard, VoiceProblem } from '../internal-events.ts';
import type { Conversation } from '../receive.ts';

/** Nobody waits longer for words. */
const LIMIT_MS = 90_000;

type Needs = Pick<
  Context,
  | 'db'
  | 'surfaces'
  | 'engines'
  | 'rules'
  | 'budget'
  | 'engineControls'
  | 'operators'
  | 'log'
  | 'now'
>;

/**
 * Builds the handler of `hear-voice` tasks. The handler fetches a recording, has an engine write it down and
 * reports the words into the chat. The recording is in memory alone, and what its surface holds of it is
 * deleted. It tries once: what comes to nothing does not count.
 */
export function voiceHearer(ctx: Needs, conversation: Pick<Conversation, 'report'>): TaskHandler {
  return async (task) => {
    const payload = transcriptionPayload(task.payload);
    const { surface, chatId, accountId, address, recordingId, asked, day, trace } = payload;
    const id = `heard-${asked}`;
    if (!(await isNoted(ctx.db.query, surface, `~${id}`))) {
      const heard = await hear(ctx, payload);
      const also = heard.words === null ? [returnAllowance(ctx.db.query, { accountId, day })] : [];
      const body = { kind: 'voice-heard', address, recordingId, ...heard } as const;
      await conversation.report({ surface, chatId, accountId, id, trace, body, also });
      if (heard.problem === 'failed') return;
    }
    // What may be tried again stays for that, until it ends by itself.
    await ctx.surfaces.get(surface)?.discard?.(payload.ref);
  };
}

type Heard = Pick<VoiceHeard, 'words' | 'problem'>;

async function hear(ctx: Needs, payload: TranscriptionPayload): Promise<Heard> {
  try {
    const said = await wordsOf(ctx, payload);
    const words = [...tidy(said)].slice(0, ctx.rules.voice.characters).join('').trim();
    return words === '' ? { words: null, problem: 'nothing-said' } : { words, problem: null };
  } catch (err) {
    const { trace, surface } = payload;
    const problem = problemOf(err);
    ctx.log.warn({ trace, surface, err, problem }, 'a recording was not written down');
    return { words: null, problem };
  }
}

async function wordsOf(ctx: Needs, payload: TranscriptionPayload): Promise<string> {
  const { accountId, engineIds, locale: language, ref, surface } = payload;
  const { bytes: mostBytes, seconds: mostSeconds } = ctx.rules.voice;
  const bytes = await ctx.surfaces.get(surface)?.download(ref, mostBytes);
  if (!bytes) throw new DownloadError('gone');
  // Reading files of sound is much code, which no start has to wait for.
  const { readRecording } = await import('../../media/read-recording.ts');
  const signal = AbortSignal.timeout(LIMIT_MS);
  const of = { accountId, engineIds, language, signal };
  return transcribe(ctx, (as) => readRecording(bytes, { mostSeconds, as }), of);
}

/** What comes to the same at every try: nobody could read it, or it goes against a company's rules. */
const ENGINE_PROBLEMS: Partial<Record<EngineError['failure'], VoiceProblem>> = {
  invalid: 'unknown-kind',
  rejected: 'refused',
};

function problemOf(cause: unknown): VoiceProblem {
  if (cause instanceof RecordingError) return cause.problem;
  if (cause instanceof EngineError) return ENGINE_PROBLEMS[cause.failure] ?? 'failed';
  if (!(cause instanceof DownloadError)) return 'failed';
  if (cause.problem === 'too-large') return 'too-large';
  return cause.problem === 'gone' ? 'not-there' : 'failed';
}
