// Cuts the person, else the thing that stands out, out of a photo. Nothing is sent anywhere from here.

import { cutInRows } from '../../../core/vision/cut-in-rows.ts';
import { isFacelessPerson } from '../../../core/vision/faceless.ts';
import { shrinkColours } from '../../../core/vision/guided-filter.ts';
import { boundsOf, fitSize, locate } from '../../../core/vision/locate.ts';
import { clearStrays, drawMatte, findStrays, fitMatte } from '../../../core/vision/matte.ts';
import { findSalientObject } from '../../../core/vision/salient-object.ts';
import { openSegmenter } from './segment.js';

/** Share of a photo that its owner must have cut away for the photo to be a cut-out already. */
const OWN_CUT_SHARE = 0.02;

/** Least share of a photo that a person covers, and of the person that the model must be sure of. */
const CLEAR = { share: 0.008, sure: 0.93 };

const segmenter = openSegmenter();
function canvasOf(width, height) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/** Reads RGB, on white where the picture is transparent. */
function rgbOf({ data, width, height }) {
  const rgb = new Uint8ClampedArray(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    const alpha = data[from + 3] / 255;
    const white = 255 * (1 - alpha);
    for (let c = 0; c < 3; c++) rgb[to + c] = data[from + c] * alpha + white;
  }
  return { rgb, widthPx: width, heightPx: height };
}

/** Measures a matte at the size of its fit. */
function measure(fit, picture) {
  const rows = { top: 0, ofPx: picture.heightPx };
  const alpha = drawMatte(fit, picture, rows);
  clearStrays(alpha, findStrays({ ...alpha, values: alpha.values.slice() }), rows);
  return { alpha, bounds: boundsOf(alpha) };
}

/** Chooses what is cut out. @returns {{ kind: 'person' | 'thing' | 'nothing', fit: object | null }} */
function subjectOf(picture, colour, prior) {
  const { width } = boundsOf(prior);
  const person = width > 0 ? fitMatte(colour, prior) : null;
  if (person && isClearly(prior)) return { kind: 'person', fit: person };
  const object = findSalientObject(picture);
  const thing = object && fitMatte(colour, object);
  const about = thing && measure(thing, picture).bounds;
  if (person) {
    const { alpha, bounds } = measure(person, picture);
    if (isFacelessPerson(alpha, bounds, about)) return { kind: 'person', fit: person };
  }
  return about && about.width > 0 ? { kind: 'thing', fit: thing } : { kind: 'nothing', fit: null };
}

/** Tells whether the model is certain of a person: of animals and things it is half certain. */
function isClearly({ values }) {
  let [some, sure] = [0, 0];
  for (const value of values) {
    if (value > 0.5) some++;
    if (value > 0.9) sure++;
  }
  return some > values.length * CLEAR.share && sure > some * CLEAR.sure;
}

function isCutAlready({ data }) {
  let cut = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] < 128) cut++;
  return cut > OWN_CUT_SHARE * (data.length / 4);
}

/** @param {ImageBitmap} bitmap the photo, upright */
async function cut(bitmap) {
  const { width, height } = bitmap;
  const photo = canvasOf(width, height);
  photo.context.drawImage(bitmap, 0, 0);
  const size = fitSize({ widthPx: width, heightPx: height });
  const small = canvasOf(size.widthPx, size.heightPx);
  small.context.drawImage(bitmap, 0, 0, size.widthPx, size.heightPx);
  bitmap.close();
  const seen = small.context.getImageData(0, 0, size.widthPx, size.heightPx);
  if (isCutAlready(seen)) return written('own', photo, null);
  const segment = await segmenter;
  const picture = rgbOf(seen);
  const colour = shrinkColours(picture, size.widthPx, size.heightPx);
  const prior = await locate({ widthPx: width, heightPx: height }, (part) =>
    segment(photo.canvas, part),
  );
  const { kind, fit } = subjectOf(picture, colour, prior);
  return written(kind, photo, fit && { fit, colour });
}

/**
 * Writes the colours over the photo, and the mask beside it.
 * @param {'person' | 'thing' | 'nothing' | 'own'} kind
 */
function written(kind, { canvas, context }, found) {
  const { width, height } = canvas;
  const mask = canvasOf(width, height);
  const read = (top, count) => context.getImageData(0, top, width, count);
  const write = (rgba, top, count) => {
    const [colours, alpha] = [read(top, count), new ImageData(width, count)];
    for (let i = 0; i < rgba.length; i += 4) {
      alpha.data[i + 3] = Math.min(rgba[i + 3], colours.data[i + 3]);
      for (let c = 0; c < 3; c++) colours.data[i + c] = rgba[i + c];
      colours.data[i + 3] = 255;
    }
    mask.context.putImageData(alpha, 0, top);
    context.putImageData(colours, 0, top);
  };
  if (found)
    cutInRows(
      { widthPx: width, heightPx: height, read: (top, count) => rgbOf(read(top, count)) },
      found.colour,
      found.fit,
      write,
    );
  else if (kind === 'own') {
    for (let top = 0; top < height; top += 128) {
      const count = Math.min(128, height - top);
      write(read(top, count).data, top, count);
    }
  }
  const [own, alpha] = [canvas.transferToImageBitmap(), mask.canvas.transferToImageBitmap()];
  return { kind, own, alpha };
}

/** Cuts out a drawn disc: what has run once runs faster with the first photo. */
async function warmUp() {
  const { canvas, context } = canvasOf(320, 320);
  context.fillStyle = '#ddd';
  context.fillRect(0, 0, 320, 320);
  context.fillStyle = '#a33';
  context.arc(160, 160, 90, 0, 2 * Math.PI);
  context.fill();
  for (const bitmap of Object.values(await cut(canvas.transferToImageBitmap()))) bitmap.close?.();
}

segmenter.then(
  () => {
    postMessage({ ready: true });
    // Nothing is lost where this fails.
    warmUp().catch(() => undefined);
  },
  (error) => postMessage({ ready: false, message: String(error) }),
);

addEventListener('message', async ({ data: { id, bitmap } }) => {
  try {
    const done = await cut(bitmap);
    postMessage({ id, ...done }, [done.own, done.alpha]);
  } catch (error) {
    postMessage({ id, message: String(error) });
  }
});
