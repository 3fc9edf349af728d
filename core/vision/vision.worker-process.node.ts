/** The vision worker: the only process that holds models and decodes uploads. */
import sharp from 'sharp';
import type { JobHandlers, JobResult } from '../workers/protocol.ts';
import { serveJobs } from '../workers/serve.node.ts';
import { classifyMedia } from './classify-media.node.ts';
import { cleanUpload } from './clean.node.ts';
import { drawContactSheet } from './contact-sheet.node.ts';
import { analysePhoto } from './cutout.node.ts';
import { checkFacePhoto, countFaces, type FacePhoto } from './faces.ts';
import { openHandFinder } from './hands.node.ts';
import { openFaceFinder } from './human.ts';
import type { Cleaned, SizedPicture, VisionJobs } from './jobs.ts';
import { likenessOf } from './likeness.ts';
import { FACE_LIMITS } from './limits.ts';
import { findMarks } from './masked/find-marks.ts';
import { framePicture, whiteWhereClear } from './masked/frame.ts';
import { putBack } from './masked/put-back.ts';
import { readMask } from './masked/read-mask.ts';
import { sharpPixels } from './pixel-tools.node.ts';
import { decodeRaw } from './raw.node.ts';
import { openSegmenter } from './segment.ts';
import { drawOnWhite, shrinkPicture } from './shrink-picture.node.ts';
import { drawSideBySide } from './side-by-side.node.ts';
import { pictureSticker } from './sticker.node.ts';
import { videoStill } from './still.node.ts';
import { readSubject } from './subject.node.ts';
import { openTfjs } from './tfjs.node.ts';
import { openUnsafeClassifier } from './unsafe.ts';
import { PictureError } from './vision.ts';

/** Makes a function that computes its value at the first call and keeps it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Copies a picture's bytes into a buffer of their own, which can move to the host. */
function moved<P extends SizedPicture>(picture: P): JobResult<P> {
  const bytes = new Uint8Array(picture.bytes);
  return { output: { ...picture, bytes }, transfer: [bytes.buffer] };
}

/** Decodes a face photo. @throws when the bytes are no picture */
async function facePhoto(bytes: Uint8Array): Promise<FacePhoto> {
  const [raw, { width, height }] = await Promise.all([
    decodeRaw(bytes, FACE_LIMITS.longEdgePx),
    sharp(bytes).metadata(),
  ]);
  return { raw, cleanLongEdgePx: Math.max(width, height) };
}

async function cleaned(input: Uint8Array): Promise<JobResult<Cleaned>> {
  try {
    const { output, transfer } = moved(await cleanUpload(input));
    return { output: { ok: true, picture: output }, transfer };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    return { output: { ok: false, problem: error.problem, reason }, transfer: [] };
  }
}

function handlers(): JobHandlers<VisionJobs> {
  sharp.cache(false);
  const tf = once(openTfjs);
  const finder = once(async () => openFaceFinder(await tf()));
  const hands = once(async () => openHandFinder(await tf()));
  const segmenter = once(async () => openSegmenter(await tf()));
  const classify = once(async () => openUnsafeClassifier(await tf()));
  return {
    clean: cleaned,
    checkFace: async ({ picture, ...request }) => ({
      output: await checkFacePhoto(await facePhoto(picture.bytes), request, await finder()),
      transfer: [],
    }),
    countFaces: async (bytes) => ({
      output: await countFaces(await decodeRaw(bytes, FACE_LIMITS.longEdgePx), await finder()),
      transfer: [],
    }),
    likeness: async ({ bytes, profile }) => ({
      output: await likenessOf(
        await decodeRaw(bytes, FACE_LIMITS.longEdgePx),
        profile,
        await finder(),
      ),
      transfer: [],
    }),
    classify: async (request, { read }) => {
      const of = 'bytes' in request ? request.bytes : { byteLength: request.byteLength, read };
      const output = await classifyMedia(of, request, { classify, finder });
      return { output, transfer: [] };
    },
    analyse: async ({ bytes, maxEdgePx }) => {
      const models = { finder: await finder(), segmenter: await segmenter() };
      const output = await analysePhoto(bytes, maxEdgePx, models);
      return { output, transfer: [output.rgba.buffer, output.rgb.buffer] as ArrayBuffer[] };
    },
    readSubject: async ({ bytes, maxEdgePx }) => {
      const models = { finder: await finder(), segmenter: await segmenter() };
      const output = await readSubject(bytes, maxEdgePx, models);
      const { rgba, rgb } = output.cut;
      return { output, transfer: [rgba.buffer, rgb.buffer] as ArrayBuffer[] };
    },
    findHands: async ({ bytes, maxEdgePx }) => ({
      output: await (await hands()).find(bytes, maxEdgePx),
      transfer: [],
    }),
    contactSheet: async (tiles) => moved(await drawContactSheet(tiles)),
    sideBySide: async (pictures) => moved(await drawSideBySide(pictures)),
    onWhite: async (bytes) => moved(await drawOnWhite(bytes)),
    readMask: async ({ bytes, picture }) => ({
      output: await readMask(sharpPixels, bytes, picture),
      transfer: [],
    }),
    findMarks: async ({ first, second }) => ({
      output: await findMarks(sharpPixels, first, second),
      transfer: [],
    }),
    frame: async ({ bytes, area, shape }) => ({
      output: await framePicture(sharpPixels, bytes, area, shape),
      transfer: [],
    }),
    putBack: async ({ bytes, area, made, shape }) =>
      moved(await putBack(sharpPixels, bytes, area, made, shape)),
    whiteWhereClear: async (bytes) => moved(await whiteWhereClear(sharpPixels, bytes)),
    sticker: async (bytes) => {
      const models = { finder: await finder(), segmenter: await segmenter() };
      return moved(await pictureSticker(bytes, models));
    },
    shrink: async ({ bytes, longEdgePx }) => moved(await shrinkPicture(bytes, longEdgePx)),
    still: async ({ byteLength, longEdgePx, at }, { read }) =>
      moved(await videoStill({ byteLength, read }, longEdgePx, at)),
  };
}

serveJobs<VisionJobs>(handlers());
