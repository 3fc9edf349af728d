import { describe, expect, it } from 'vitest';
import { readRecording } from './read-recording.ts';
import { type RECORDING_TYPES, RecordingError } from './recording.ts';
import { RECORDED_KINDS, type RecordedKind, recorded } from './testing/recordings.ts';

const TAKEN = ['ogg', 'mp3', 'm4a', 'wav', 'flac'] as const;
const read = (
  bytes: Uint8Array,
  mostSeconds = 10,
  as: readonly (typeof RECORDING_TYPES)[number][] = TAKEN,
) => readRecording(bytes, { mostSeconds, as });
const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof RecordingError ? error.problem : error),
  );
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

const BECOMES: Readonly<Record<RecordedKind, string>> = {
  ogg: 'ogg',
  webm: 'ogg',
  'live-webm': 'ogg',
  mp4: 'm4a',
  'live-mp4': 'm4a',
  aac: 'm4a',
  mp3: 'mp3',
  wav: 'wav',
  flac: 'flac',
};

describe('a recording', () => {
  it.each(RECORDED_KINDS)('in %s is its sound alone, in a type that is taken', async (kind) => {
    const sent = await recorded(kind);
    const { bytes, type, seconds } = await read(sent);
    expect(type).toBe(BECOMES[kind]);
    expect(seconds).toBeGreaterThan(1.9);
    expect(seconds).toBeLessThan(2.1);
    expect(text(bytes)).not.toContain('my kitchen');
    const again = await read(bytes);
    expect(again.type).toBe(type);
    expect(again.seconds).toBeCloseTo(seconds, 1);
  });

  it('comes in the first of the types that fits', async () => {
    const sent = await recorded('mp4');
    expect((await read(sent, 10, ['ogg', 'aac'])).type).toBe('aac');
    expect(await problemOf(read(sent, 10, ['ogg', 'mp3']))).toBe('unknown-kind');
  });

  it('is too long by its packets, whatever its file claims', async () => {
    expect(await problemOf(read(await recorded('ogg', { seconds: 12 })))).toBe('too-long');
    const lying = await recorded('webm', { seconds: 30, claims: 0.01 });
    expect(await problemOf(read(lying))).toBe('too-long');
    expect(await problemOf(read(await recorded('mp4', { seconds: 30, claims: 0.01 })))).toBe(
      'too-long',
    );
    expect((await read(await recorded('ogg', { seconds: 10 }))).seconds).toBeCloseTo(10, 1);
  });

  it.each([
    ['nothing', async () => new Uint8Array()],
    ['zeros', async () => new Uint8Array(5_000)],
    ['words', async () => new TextEncoder().encode('hello '.repeat(500))],
    [
      'a picture',
      async () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Array(2_000).fill(7)]),
    ],
    ['the beginning of a recording', async () => (await recorded('mp4')).subarray(0, 60)],
    ['a head without sound', async () => (await recorded('ogg')).subarray(0, 90)],
  ])('is not %s', async (_name, bytes) => {
    expect(await problemOf(read(await bytes()))).toMatch(/^(no-sound|unknown-kind)$/);
  });
});
