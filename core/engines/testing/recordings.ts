import { RECORDING_CONTENT_TYPES, type RecordingType } from '../../media/recording.ts';

const BEGINNINGS: Readonly<Record<RecordingType, RegExp>> = {
  ogg: /^OggS/,
  mp3: /^(?:ID3|\xff[\xf2-\xfb])/,
  m4a: /^....ftyp/s,
  aac: /^\xff[\xf0\xf1]/,
  wav: /^RIFF....WAVE/s,
  flac: /^fLaC/,
};

/** The type of a recording by its first bytes; null for what is none. */
export function recordingTypeOf(bytes: Uint8Array): RecordingType | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  const types = Object.keys(BEGINNINGS) as RecordingType[];
  return types.find((type) => BEGINNINGS[type].test(head)) ?? null;
}

/** Finds what a provider would not take of a file that is called so; null where it would take it. */
export function recordingMistake(
  bytes: Uint8Array,
  of: { contentType: string; name?: string; types: readonly RecordingType[]; mostBytes: number },
): string | null {
  const type = recordingTypeOf(bytes);
  if (type === null || !of.types.includes(type))
    return 'audio file might be corrupted or unsupported';
  const called = { ...RECORDING_CONTENT_TYPES }[type];
  if (of.contentType !== called && of.contentType !== `audio/${type}`)
    return `${type} called ${of.contentType}`;
  if (of.name !== undefined && !of.name.endsWith(`.${type}`)) return `${type} named ${of.name}`;
  return bytes.byteLength > of.mostBytes ? 'Maximum content size limit exceeded' : null;
}
