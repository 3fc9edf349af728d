import sharp from 'sharp';
import { openMp4 } from '../../../core/engines/local/video/encode.node.ts';

const RANDOM_BYTES_AT_ONCE = 65_536;

/** Pixels that no format makes smaller. */
function noise(bytes: number): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += RANDOM_BYTES_AT_ONCE)
    crypto.getRandomValues(pixels.subarray(at, at + RANDOM_BYTES_AT_ONCE));
  return pixels;
}

/** Creates a square PNG of about a number of bytes. */
export async function noisyPicture(bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const side = Math.max(16, Math.round(Math.sqrt(bytes / 3)));
  const raw = { width: side, height: side, channels: 3 as const };
  const png = sharp(noise(side * side * 3), { raw }).png({ compressionLevel: 0 });
  return new Uint8Array(await png.toBuffer());
}

/** Creates an MP4 at 720p and ten frames a second, with about 1.4 MB a frame. */
export async function noisyVideo(frames: number): Promise<Uint8Array> {
  const [widthPx, heightPx] = [1280, 720];
  const mp4 = await openMp4({ widthPx, heightPx, framesPerSecond: 10, quantizer: 10 });
  try {
    for (let i = 0; i < frames; i += 1) mp4.add(noise(widthPx * heightPx * 4));
    return await mp4.finish();
  } finally {
    mp4.close();
  }
}
