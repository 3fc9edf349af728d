/** A video whose motion is wanted, read and written anew with its pictures alone. */
import {
  BufferSource,
  BufferTarget,
  Conversion,
  type ConversionVideoOptions,
  Input,
  type InputVideoTrack,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  WEBM,
} from 'mediabunny';
import {
  MOTION_BYTES,
  type MotionBounds,
  MotionError,
  type ReadMotion,
} from '../media/motion-video.ts';
import { provideWebCodecs, videoFrames } from './frames.node.ts';

/** Clocks of cameras and encoders differ by less than that. */
const TOLERANCE_SECONDS = 0.1;
/** The part of the bound that is aimed at: encoders overshoot. */
const AIMED_SHARE = 0.8;
const PROBE = { frames: 2, edgePx: 64 } as const;

/**
 * Reads a stranger's file as a video whose motion is wanted, and writes it anew as MP4 (H.264): its pictures as
 * they are where they are H.264 and few bytes, and neither sound nor metadata.
 * @throws {MotionError}
 */
export async function readMotionVideo(
  bytes: Uint8Array,
  bounds: MotionBounds,
): Promise<ReadMotion> {
  await provideWebCodecs();
  const track = await trackOf(bytes);
  const seconds = await lengthOf(track, bounds);
  checkSize(track, bounds);
  const copied = track.codec === 'avc' ? await written(bytes, {}) : null;
  const bitrate = Math.floor((MOTION_BYTES * AIMED_SHARE * 8) / seconds);
  const video =
    copied && copied.byteLength <= MOTION_BYTES
      ? copied
      : await written(bytes, { bitrate, forceTranscode: true });
  if (video.byteLength > MOTION_BYTES) throw new MotionError('too-large');
  const seen = await videoFrames(video, PROBE.frames, PROBE.edgePx).catch(unreadable);
  if (seen.length < PROBE.frames) throw new MotionError('no-frames');
  return { bytes: video, contentType: 'video/mp4', seconds };
}

const inputOf = (bytes: Uint8Array): Input =>
  new Input({ formats: [MP4, QTFF, WEBM], source: new BufferSource(bytes) });

async function trackOf(bytes: Uint8Array): Promise<InputVideoTrack> {
  const input = inputOf(bytes);
  if (!(await input.canRead())) throw new MotionError('not-a-video');
  const track = await input.getPrimaryVideoTrack().catch(unreadable);
  if (!track) throw new MotionError('not-a-video');
  if (!(await track.canDecode().catch(unreadable))) throw new MotionError('no-frames');
  return track;
}

/** The length by what is in the file, not by what it says of itself. */
async function lengthOf(track: InputVideoTrack, { seconds }: MotionBounds): Promise<number> {
  const [from, to] = await Promise.all([track.getFirstTimestamp(), track.computeDuration()]).catch(
    unreadable,
  );
  const length = to - from;
  if (!(length > 0)) throw new MotionError('no-frames');
  if (length < seconds.least - TOLERANCE_SECONDS) throw new MotionError('too-short');
  if (length > seconds.most + TOLERANCE_SECONDS) throw new MotionError('too-long');
  return Math.max(seconds.least, Math.ceil(length - TOLERANCE_SECONDS));
}

function checkSize(track: InputVideoTrack, { edgePx, ratio }: MotionBounds): void {
  const [short = 0, long = 0] = [track.displayWidth, track.displayHeight].sort((a, b) => a - b);
  if (short < edgePx.least) throw new MotionError('too-small');
  if (long > edgePx.most) throw new MotionError('too-many-pixels');
  if (long / short > ratio) throw new MotionError('too-narrow');
}

async function written(bytes: Uint8Array, video: ConversionVideoOptions): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const conversion = await Conversion.init({
    input: inputOf(bytes),
    output,
    tags: {},
    tracks: 'primary',
    video: { codec: 'avc', ...video },
    audio: { discard: true },
    showWarnings: false,
  }).catch(unreadable);
  if (!conversion.isValid) throw new MotionError('no-frames');
  await conversion.execute().catch(unreadable);
  return new Uint8Array(target.buffer ?? new ArrayBuffer());
}

function unreadable(cause: unknown): never {
  throw cause instanceof MotionError ? cause : new MotionError('no-frames', { cause });
}
