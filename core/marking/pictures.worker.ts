import type {
  ReadableStream as BindingStream,
  ImagesBinding,
  ImageTransform,
} from '@cloudflare/workers-types';
import { bytesOf, streamOf } from '../storage/chunks.ts';
import type { Picture } from '../vision/picture.ts';
import { bytesToBinding, fromBinding, toBinding } from '../workers/binding-streams.ts';
import type { DrawingService } from '../workers/drawing-service.ts';
import { type Fingerprint, KEPT_CROPS } from './fingerprint.ts';
import { QUALITY } from './jobs.ts';
import { labelFor } from './label.ts';
import { drawOver, stampOf } from './pixels/draw-over.ts';
import { greyOf } from './pixels/grey.ts';
import { greyFingerprint, LARGE } from './pixels/grey-fingerprint.ts';
import { type OpenPng, openPng } from './pixels/read-png.ts';
import { writePng } from './pixels/write-png.ts';

/** What pictures are made with. */
export type PictureTools = { images: ImagesBinding; drawing: DrawingService };

/** Computes the fingerprints of a picture, one a crop. @throws when the bytes are no picture */
export async function fingerprintsOf(
  tools: Pick<PictureTools, 'images'>,
  bytes: Uint8Array,
  crops: readonly number[] = KEPT_CROPS,
): Promise<Fingerprint[]> {
  const { widthPx: width, heightPx: height } = LARGE;
  const { widthPx, heightPx, rows } = await asPng(tools, bytes, { width, height, fit: 'squeeze' });
  const grey = await greyOf(widthPx, heightPx, rows());
  const found = crops.map((crop) => greyFingerprint(grey, crop));
  return found.filter((fingerprint) => fingerprint !== null);
}

/**
 * Draws the visible label on a picture and keeps its format and size. The picture passes row by row,
 * whatever its size. @throws when it is no picture
 */
export async function withLabel(
  tools: PictureTools,
  { bytes, contentType }: Picture,
): Promise<Picture> {
  const { widthPx, heightPx, isOpaque, rows } = await asPng(tools, bytes);
  const label = labelFor(widthPx, heightPx);
  const drawn = await tools.drawing.draw(label.svg, label.widthPx);
  const stamp = await stampOf(await openPng(new Blob([new Uint8Array(drawn)]).stream()));
  const labelled = drawOver(rows(), stamp, label);
  const png = streamOf(writePng({ widthPx, heightPx, isOpaque }, labelled));
  return encoded(tools, toBinding(png), contentType);
}

/** Encodes a picture anew in the same format and size. @throws when it is no picture */
export const encodedAnew = (
  tools: Pick<PictureTools, 'images'>,
  { bytes, contentType }: Picture,
): Promise<Picture> => encoded(tools, bytesToBinding(bytes), contentType);

async function encoded(
  { images }: Pick<PictureTools, 'images'>,
  source: BindingStream<Uint8Array>,
  contentType: Picture['contentType'],
): Promise<Picture> {
  const quality = contentType === 'image/png' ? {} : { quality: QUALITY[contentType] };
  const made = await images.input(source).output({ format: contentType, ...quality });
  return { bytes: await bytesOf(fromBinding(made.image())), contentType };
}

/** Decodes a picture upright and in sRGB, as rows. */
async function asPng(
  { images }: Pick<PictureTools, 'images'>,
  bytes: Uint8Array,
  transform?: ImageTransform,
): Promise<OpenPng> {
  const input = images.input(bytesToBinding(bytes));
  const turned = transform ? input.transform(transform) : input;
  return openPng(fromBinding((await turned.output({ format: 'image/png' })).image()));
}
