import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Person } from '../../../vision/person.ts';

const PHOTO = fileURLToPath(new URL('../../../people/mira_front.jpg', import.meta.url));
const WIDTH = 256;
const HEIGHT = 320;

/**
 * Creates a small invented person for tests with a matte drawn by code, so that no model is loaded.
 * @param change properties that replace the default ones
 */
export async function examplePerson(change: Partial<Person> = {}): Promise<Person> {
  const pixels = await sharp(PHOTO).resize(WIDTH, HEIGHT).removeAlpha().raw().toBuffer();
  const rgba = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, i++) {
      const head = Math.hypot((x - 122) / 74, (y - 140) / 98) < 1;
      const body = y > 235 && Math.abs(x - 124) < 60 + (y - 235) * 0.8;
      rgba.set([pixels[i * 3] ?? 0, pixels[i * 3 + 1] ?? 0, pixels[i * 3 + 2] ?? 0], i * 4);
      rgba[i * 4 + 3] = head || body ? 255 : 0;
    }
  }
  return {
    widthPx: WIDTH,
    heightPx: HEIGHT,
    rgba,
    rgb: new Uint8ClampedArray(pixels),
    transparent: null,
    bounds: { x: 4, y: 42, width: 248, height: 278 },
    cutOff: { left: false, right: false, top: false, bottom: true },
    face: {
      box: { x: 80, y: 90, width: 98, height: 118 },
      leftEye: { x: 105, y: 130 },
      rightEye: { x: 150, y: 130 },
      mouth: { x: 127, y: 180 },
      chin: { x: 128, y: 208 },
      yawDegrees: 0,
    },
    ...change,
  };
}
