/** A video with fewer bits, for chats that take no larger file. */
import {
  BufferTarget,
  Conversion,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  WEBM,
} from 'mediabunny';
import { provideWebCodecs, type ReadableFile, sourceOf } from './frames.node.ts';

/** The part of the bound that is aimed at: encoders overshoot, and the mark needs room. */
const AIMED_SHARE = 0.9;
/** Fewer bits for a pixel of a frame show nothing but blocks. */
const LEAST_BITS_A_PIXEL = 0.02;
const USUAL_FRAMES_A_SECOND = 30;

/**
 * Encodes a video anew, as MP4 (H.264) of the same size and length with its sound as it is, so that it fits
 * into a bound.
 * @param maxBytes the bound, room for the mark included
 * @throws where it is no video that can be decoded, or nothing would be seen in so few bytes
 */
export async function smallerVideo(video: ReadableFile, maxBytes: number): Promise<Uint8Array> {
  await provideWebCodecs();
  const input = new Input({ formats: [MP4, QTFF, WEBM], source: sourceOf(video) });
  const bitrate = await bitrateFor(input, maxBytes);
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const conversion = await Conversion.init({
    input,
    output,
    tags: {},
    video: { codec: 'avc', bitrate, forceTranscode: true },
    showWarnings: false,
  });
  if (!conversion.isValid) throw new Error('the video cannot be encoded anew');
  await conversion.execute();
  const bytes = new Uint8Array(target.buffer ?? new ArrayBuffer());
  if (bytes.byteLength === 0 || bytes.byteLength > (maxBytes * (1 + AIMED_SHARE)) / 2)
    throw new Error('the video did not become small enough');
  return bytes;
}

/** Computes the bits a second that are left for the pictures. */
async function bitrateFor(input: Input, maxBytes: number): Promise<number> {
  const track = await input.getPrimaryVideoTrack();
  if (!track || !(await track.canDecode())) throw new Error('no video that can be decoded');
  const seconds = await input.computeDuration();
  const audio = await input.getPrimaryAudioTrack();
  const sound = audio ? (await audio.computePacketStats()).averageBitrate : 0;
  const bitrate = Math.floor((maxBytes * AIMED_SHARE * 8) / seconds - sound);
  const pixels = track.codedWidth * track.codedHeight * USUAL_FRAMES_A_SECOND;
  if (!(bitrate >= pixels * LEAST_BITS_A_PIXEL)) throw new Error('too few bytes for this video');
  return bitrate;
}
