/** A stand-in for OpenAI's `/audio/transcriptions`, after the official description. */
import { recordingMistake } from './recordings.ts';
import type { Answer, ReceivedRequest } from './stand-in.node.ts';

/** What is always heard. */
export const SPOKEN = 'A red fox in the snow, please.';
const FIELDS: ReadonlySet<string> = new Set(['file', 'model', 'language', 'response_format']);
/** 25 MB. */
const MOST_BYTES = 26_214_400;
const TYPES = ['ogg', 'mp3', 'm4a', 'wav', 'flac'] as const;

/** Tells whether a request is one for what is spoken. */
export const isAboutSpeech = ({ path }: Pick<ReceivedRequest, 'path'>): boolean =>
  path === '/v1/audio/transcriptions';

/** Lists what the API would not take. */
export async function speechMistakes(fields: FormData): Promise<string[]> {
  const wrong: string[] = [];
  for (const name of fields.keys()) if (!FIELDS.has(name)) wrong.push(`unknown parameter ${name}`);
  if (
    !/^(gpt-4o-mini-transcribe|gpt-4o-transcribe|gpt-transcribe|whisper-1)$/.test(
      String(fields.get('model')),
    )
  )
    wrong.push('unknown model');
  const language = fields.get('language');
  if (language !== null && !/^[a-z]{2}$/.test(String(language))) wrong.push('language');
  const format = fields.get('response_format');
  if (format !== null && format !== 'json') wrong.push('response_format: only json');
  const file = fields.get('file');
  if (!(file instanceof File)) return [...wrong, 'file: missing'];
  const { name, type: contentType } = file;
  const of = { name, contentType, types: TYPES, mostBytes: MOST_BYTES };
  return [...wrong, recordingMistake(new Uint8Array(await file.arrayBuffer()), of) ?? []].flat();
}

/** The answer to a request for what is spoken. */
export const spokenAnswer = (text = SPOKEN): Answer => ({
  status: 200,
  body: JSON.stringify({ text, usage: { type: 'duration', seconds: 2 } }),
});
