/** Recordings of silence in files of every kind that people send, for tests. */
import {
  AdtsOutputFormat,
  type AudioCodec,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  FlacOutputFormat,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WavOutputFormat,
  WebMOutputFormat,
} from 'mediabunny';
import { flac } from './flac-silence.ts';

/**
 * The kinds of files. `live-webm` is what Chrome and Firefox record, whose lengths are written nowhere, `live-mp4`
 * what Safari records, in pieces.
 */
export const RECORDED_KINDS = [
  'ogg',
  'webm',
  'live-webm',
  'mp4',
  'live-mp4',
  'aac',
  'mp3',
  'wav',
  'flac',
] as const;
/** A kind of file. */
export type RecordedKind = (typeof RECORDED_KINDS)[number];

type Sound = {
  codec: AudioCodec;
  /** A packet, or the one at a place. */
  packet: Uint8Array | ((at: number) => Uint8Array);
  seconds: number;
  config: AudioDecoderConfig;
};

const OPUS_HEAD = Uint8Array.from(
  `OpusHead${String.fromCharCode(1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0)}`,
  (letter) => letter.charCodeAt(0),
);
const opus: Sound = {
  codec: 'opus',
  packet: new Uint8Array([0xf8, 0xff, 0xfe]),
  seconds: 0.02,
  config: { codec: 'opus', numberOfChannels: 1, sampleRate: 48_000, description: OPUS_HEAD },
};
const aac: Sound = {
  codec: 'aac',
  packet: new Uint8Array([0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c]),
  seconds: 1024 / 44_100,
  config: {
    codec: 'mp4a.40.2',
    numberOfChannels: 1,
    sampleRate: 44_100,
    description: new Uint8Array([0x12, 0x08]),
  },
};
const mp3: Sound = {
  codec: 'mp3',
  packet: Uint8Array.from({ length: 417 }, (_, at) => [0xff, 0xfb, 0x90, 0x64][at] ?? 0),
  seconds: 1152 / 44_100,
  config: { codec: 'mp3', numberOfChannels: 2, sampleRate: 44_100 },
};
const wav: Sound = {
  codec: 'pcm-s16',
  packet: new Uint8Array(3_200),
  seconds: 0.1,
  config: { codec: 'pcm-s16', numberOfChannels: 1, sampleRate: 16_000 },
};

const KINDS: Readonly<Record<RecordedKind, [format: () => OutputFormat, sound: Sound]>> = {
  ogg: [() => new OggOutputFormat(), opus],
  webm: [() => new WebMOutputFormat(), opus],
  'live-webm': [() => new WebMOutputFormat({ appendOnly: true }), opus],
  mp4: [() => new Mp4OutputFormat({ fastStart: 'in-memory' }), aac],
  'live-mp4': [() => new Mp4OutputFormat({ fastStart: 'fragmented' }), aac],
  aac: [() => new AdtsOutputFormat(), aac],
  mp3: [() => new Mp3OutputFormat(), mp3],
  wav: [() => new WavOutputFormat(), wav],
  flac: [() => new FlacOutputFormat(), flac],
};

/**
 * Builds a recording of silence.
 * @param claims how long each packet is said to be, in times of what it is
 */
export async function recorded(
  kind: RecordedKind,
  { seconds = 2, claims = 1 }: { seconds?: number; claims?: number } = {},
): Promise<Uint8Array> {
  const [format, sound] = KINDS[kind];
  const target = new BufferTarget();
  const output = new Output({ format: format(), target });
  const source = new EncodedAudioPacketSource(sound.codec);
  output.addAudioTrack(source);
  output.setMetadataTags({ title: 'my kitchen', comment: 'at home' });
  await output.start();
  const length = sound.seconds * claims;
  for (let at = 0; at < Math.round(seconds / sound.seconds); at += 1) {
    const data = typeof sound.packet === 'function' ? sound.packet(at) : sound.packet;
    const packet = new EncodedPacket(data, 'key', at * length, length);
    await source.add(packet, { decoderConfig: sound.config });
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer());
}
