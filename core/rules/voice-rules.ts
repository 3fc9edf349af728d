const HOUR = 60 * 60_000;

/** Spoken words that are written down. */
export type VoiceRules = {
  /** Most recordings that an account may have written down on a day (UTC); 0 switches it off. */
  aDay: number;
  /** The longest recording, in seconds. */
  seconds: number;
  /** The largest file of a recording. */
  bytes: number;
  /** Most characters that are kept of what was said. */
  characters: number;
  /** How long words that were heard wait to be used, in milliseconds. */
  keptMs: number;
};

/** The rules that hold unless an operator passes others in. */
export const DEFAULT_VOICE_RULES: VoiceRules = {
  aDay: 30,
  seconds: 120,
  bytes: 10 * 1024 * 1024,
  characters: 3_000,
  keptMs: 24 * HOUR,
};
