/** Reads what was sent as speech: its sound, whatever file it came in. */
import {
  ADTS,
  AdtsOutputFormat,
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  FLAC,
  FlacOutputFormat,
  Input,
  type InputAudioTrack,
  MP3,
  MP4,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OGG,
  OggOutputFormat,
  Output,
  type OutputFormat,
  QTFF,
  WAVE,
  WavOutputFormat,
  WEBM,
} from 'mediabunny';
import { type Recording, RecordingError, type RecordingType } from './recording.ts';

/** Clocks of recorders are not exact, and the last packet is a whole one. */
const TOLERANCE_SECONDS = 1;
const AAC_SAMPLES = 1024;
/** Lengths of a frame in milliseconds, by four of Opus's configurations each (RFC 6716, 3.1). */
const SILK_MS = [10, 20, 40, 60];
const HYBRID_MS = [10, 20];
const CELT_MS = [2.5, 5, 10, 20];

/**
 * Reads a recording. Nothing is decoded: its packets of sound are put into a file of their own, without
 * pictures, titles, places and dates. How long it is, its packets say and not what the file claims.
 * @param as the types that are taken
 * @throws {RecordingError}
 */
export async function readRecording(
  bytes: Uint8Array,
  { mostSeconds, as }: { mostSeconds: number; as: readonly RecordingType[] },
): Promise<Recording> {
  const formats = [OGG, WEBM, MP4, QTFF, MP3, WAVE, FLAC, ADTS];
  const input = new Input({ formats, source: new BufferSource(bytes) });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (!track) throw new RecordingError('no-sound');
    const type = typeOf(track, as);
    return await copied(track, type, mostSeconds);
  } catch (cause) {
    if (cause instanceof RecordingError) throw cause;
    throw new RecordingError('unknown-kind', { cause });
  } finally {
    input.dispose();
  }
}

function typeOf({ codec }: InputAudioTrack, as: readonly RecordingType[]): RecordingType {
  const fitting: readonly RecordingType[] =
    codec === 'opus' || codec === 'vorbis'
      ? ['ogg']
      : codec === 'aac'
        ? ['m4a', 'aac']
        : codec === 'mp3' || codec === 'flac'
          ? [codec]
          : codec?.startsWith('pcm-') || codec === 'ulaw' || codec === 'alaw'
            ? ['wav']
            : [];
  const type = as.find((one) => fitting.includes(one));
  if (!type) throw new RecordingError('unknown-kind');
  return type;
}

const FORMATS: Readonly<Record<RecordingType, () => OutputFormat>> = {
  ogg: () => new OggOutputFormat(),
  mp3: () => new Mp3OutputFormat(),
  m4a: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
  aac: () => new AdtsOutputFormat(),
  wav: () => new WavOutputFormat(),
  flac: () => new FlacOutputFormat(),
};

async function copied(
  track: InputAudioTrack,
  type: RecordingType,
  mostSeconds: number,
): Promise<Recording> {
  const { codec } = track;
  const decoderConfig = await track.getDecoderConfig();
  if (!codec || !decoderConfig) throw new RecordingError('unknown-kind');
  const target = new BufferTarget();
  const output = new Output({ format: FORMATS[type](), target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  let firstAt: number | null = null;
  let counted = 0;
  let end = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    firstAt ??= packet.timestamp;
    const timestamp = Math.max(0, packet.timestamp - firstAt);
    counted += leastSeconds(track, packet);
    end = Math.max(end, timestamp + packet.duration);
    if (Math.max(counted, end) > mostSeconds + TOLERANCE_SECONDS)
      throw new RecordingError('too-long');
    await source.add(packet.clone({ timestamp }), { decoderConfig });
  }
  if (firstAt === null) throw new RecordingError('no-sound');
  await output.finalize();
  const bytes = new Uint8Array(target.buffer ?? new ArrayBuffer());
  return { bytes, type, seconds: Math.max(counted, end) };
}

/** How long a packet is at least, by itself; 0 where only the file says it. */
function leastSeconds({ codec, sampleRate }: InputAudioTrack, { data }: EncodedPacket): number {
  if (codec === 'aac') return AAC_SAMPLES / sampleRate;
  return codec === 'opus' ? opusSeconds(data) : 0;
}

/** The length of an Opus packet by its first bytes (RFC 6716, 3.1 and 3.2). */
function opusSeconds(data: Uint8Array): number {
  const [toc = 0, counts = 0] = data;
  const configuration = toc >> 3;
  const lengths = configuration < 12 ? SILK_MS : configuration < 16 ? HYBRID_MS : CELT_MS;
  const frameMs = lengths[configuration % lengths.length] ?? 0;
  const frames = [1, 2, 2, counts & 0x3f][toc & 3] ?? 1;
  return (frameMs * frames) / 1000;
}
