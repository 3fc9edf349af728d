import decodeJpeg, { init } from '@jsquash/jpeg/decode.js';
import { sizeOf } from '../../core/media/picture-size.ts';
import { fillHidden } from '../../core/vision/fill-hidden.ts';
import { coloursOf, drawnOn, isTransparent } from '../../core/vision/pixels.ts';
import type { Photo } from '../../core/vision/raw.ts';
import { type SentPicture, VISION_SERVICE_LIMITS } from '../../core/vision/vision-service.ts';
import program from '../../node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm';
import { UnreadableError } from './answers.ts';

const WHITE = 255;

/** Decodes a picture as it was sent. @throws {UnreadableError} */
export async function decodeSent(picture: SentPicture): Promise<Photo> {
  if ('jpeg' in picture) return decodedJpeg(picture.jpeg);
  const { rgba: sent, widthPx, heightPx } = picture;
  checkSize(widthPx, heightPx);
  if (sent.length !== widthPx * heightPx * 4)
    throw new UnreadableError('the pixels do not fill the picture');
  const rgba = new Uint8ClampedArray(sent);
  if (!isTransparent(rgba)) return { rgb: coloursOf(rgba), widthPx, heightPx, transparent: null };
  const rgb = drawnOn(rgba, WHITE);
  fillHidden(rgba, widthPx, heightPx);
  return { rgb, widthPx, heightPx, transparent: rgba };
}

let ready: Promise<void> | null = null;

async function decodedJpeg(jpeg: Uint8Array): Promise<Photo> {
  const { maxBytes } = VISION_SERVICE_LIMITS;
  if (jpeg.length > maxBytes) throw new UnreadableError(`more than ${maxBytes} bytes`);
  const size = sizeOf(jpeg);
  if (size?.contentType !== 'image/jpeg') throw new UnreadableError('this is not a whole JPEG');
  checkSize(size.widthPx, size.heightPx);
  ready ??= init(program);
  await ready;
  const { data, width, height } = await decodeJpeg(jpeg.slice().buffer).catch(damaged);
  return { rgb: coloursOf(data), widthPx: width, heightPx: height, transparent: null };
}

function damaged(cause: unknown): never {
  throw new UnreadableError(`the JPEG is damaged: ${String(cause)}`);
}

function checkSize(widthPx: number, heightPx: number): void {
  const most = VISION_SERVICE_LIMITS.longEdgePx;
  const fits = (edge: number) => Number.isInteger(edge) && edge >= 1 && edge <= most;
  if (!fits(widthPx) || !fits(heightPx))
    throw new UnreadableError(`${widthPx} x ${heightPx} pixels, where ${most} a side are taken`);
}
