import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** The path at which the stand-in of Workers AI asks this process for a picture. */
export const PICTURE_PATH = '/preview/picture';

const PERSON = new URL('../../../core/people/mira_front.jpg', import.meta.url);
const SIDE_PX = 1024;
const WORDS = 90;

/**
 * Draws what a model would make, from what a model is given: the first reference picture, or a demo person,
 * with a line that says that no model has made it.
 * @param asked the form that Workers AI is sent
 * @returns a JPEG
 */
export async function drawPicture(asked: FormData): Promise<Uint8Array> {
  const reference = [...asked.values()].find((value) => value instanceof File);
  const from = reference ? await reference.arrayBuffer() : await readFile(PERSON);
  const words = String(asked.get('prompt') ?? '').slice(0, WORDS);
  return sharp(from)
    .autoOrient()
    .resize(SIDE_PX, SIDE_PX, { fit: 'cover', position: 'attention' })
    .modulate({ saturation: 0.6, brightness: 1.05 })
    .composite([{ input: Buffer.from(label(words)), gravity: 'south' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

const label = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE_PX}" height="96">
  <rect width="100%" height="100%" fill="#14213d" fill-opacity=".82"/>
  <g fill="#fff" font-family="sans-serif">
    <text x="24" y="40" font-size="26" font-weight="700">Preview: no model has made this picture</text>
    <text x="24" y="74" font-size="20">${escaped(words)}</text>
  </g></svg>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
