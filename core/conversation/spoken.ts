/** What a chat remembers of what is spoken in it. */
import { z } from 'zod';

/** A picture of a message that was answered, as the surface tells of it. */
const file = z.object({
  ref: z.string(),
  name: z.string().nullable(),
  contentType: z.string().nullable(),
  byteLength: z.number().nullable(),
});

/** The shape of what somebody has spoken. */
export const recordingShape = z.object({
  id: z.string(),
  ref: z.string(),
  /** Since when it is being written down: asking twice is asking once. */
  since: z.number().nullable(),
  at: z.number(),
  files: z.array(file),
  /** Companies that were named when it was asked whether it may be written down. */
  named: z.array(z.string()).default([]),
});

/** The shape of what was heard. */
export const heardShape = z.object({
  id: z.string(),
  words: z.string(),
  at: z.number(),
  files: z.array(file),
});

/** What somebody has spoken, as a chat remembers it. */
export type KeptRecording = z.infer<typeof recordingShape>;
/** What was heard. */
export type Heard = z.infer<typeof heardShape>;

type Spoken = { recordings: KeptRecording[]; heard: Heard[] };

/** How many recordings and how many words that were heard a chat remembers. */
const MOST_SPOKEN = 6;

/** The state with a recording added or changed; the oldest are forgotten. */
export function withRecording<State extends Spoken>(state: State, recording: KeptRecording): State {
  const others = state.recordings.filter(({ id }) => id !== recording.id);
  return { ...state, recordings: [...others, recording].slice(-MOST_SPOKEN) };
}

/** The state with what was heard; the oldest is forgotten. */
export function withHeard<State extends Spoken>(state: State, heard: Heard): State {
  const others = state.heard.filter(({ id }) => id !== heard.id);
  return { ...state, heard: [...others, heard].slice(-MOST_SPOKEN) };
}

/** The state without a recording and what was heard in it. */
export const withoutVoice = <State extends Spoken>(state: State, id: string): State => ({
  ...state,
  recordings: state.recordings.filter((one) => one.id !== id),
  heard: state.heard.filter((one) => one.id !== id),
});
