// Opens a picture that somebody chose: upright, within what a phone can hold.

const LIMITS = {
  bytes: 80 * 1024 * 1024,
  pixels: 120_000_000,
  leastEdgePx: 16,
  /** What is kept of a larger picture: phones refuse larger canvases. */
  edgePx: 4096,
  areaPx: 4096 * 3072,
};

/** Why a picture cannot be opened: the name of the words for it. */
export class PictureError extends Error {
  /** @param {'kind' | 'heic' | 'large' | 'small' | 'memory'} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Tells what kind of picture a file is by how it begins; null for anything else. */
function kindOf(bytes) {
  const text = (from, to) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if (text(1, 4) === 'PNG') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(0, 4) === 'GIF8') return 'gif';
  if (text(0, 2) === 'BM') return 'bmp';
  if (text(4, 8) !== 'ftyp') return null;
  const brands = text(8, 40);
  if (/avif|avis/.test(brands)) return 'avif';
  return /heic|heix|heim|heis|hevc|hevx|mif1|msf1/.test(brands) ? 'heic' : null;
}

function load(url) {
  const image = new Image();
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = url;
  });
}

/** Creates a canvas whose pixels are often read. */
export function canvasOf(width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureError('memory');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/** Draws a picture anew, no larger than an edge. */
export function sized(source, edgePx) {
  const scale = Math.min(1, edgePx / Math.max(source.width, source.height));
  const [width, height] = [source.width, source.height].map((px) =>
    Math.max(1, Math.round(px * scale)),
  );
  const { canvas, context } = canvasOf(width, height);
  context.drawImage(source, 0, 0, width, height);
  return canvas;
}

/**
 * Opens a picture.
 * @param {Blob} blob
 * @returns {Promise<HTMLCanvasElement>} upright, as its camera held it
 * @throws {PictureError}
 */
export const openPicture = async (blob) => (await openWhole(blob)).canvas;

/**
 * Opens a picture, and tells its own size: that of a large one is more than is kept of it.
 * @param {Blob} blob
 * @returns {Promise<{ canvas: HTMLCanvasElement, width: number, height: number }>}
 * @throws {PictureError}
 */
export async function openWhole(blob) {
  if (blob.size > LIMITS.bytes) throw new PictureError('large');
  const kind = kindOf(new Uint8Array(await blob.slice(0, 40).arrayBuffer()));
  if (kind === null) throw new PictureError('kind');
  const url = URL.createObjectURL(blob);
  try {
    const image = await load(url).catch(() => {
      throw new PictureError(kind === 'heic' ? 'heic' : 'kind');
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width * height > LIMITS.pixels) throw new PictureError('large');
    if (Math.min(width, height) < LIMITS.leastEdgePx) throw new PictureError('small');
    const scale = Math.min(
      1,
      LIMITS.edgePx / Math.max(width, height),
      Math.sqrt(LIMITS.areaPx / (width * height)),
    );
    const { canvas, context } = canvasOf(Math.round(width * scale), Math.round(height * scale));
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { canvas, width, height };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Gives a canvas as PNG. */
export function pngOf(canvas) {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new PictureError('memory'))),
      'image/png',
    );
  });
}
