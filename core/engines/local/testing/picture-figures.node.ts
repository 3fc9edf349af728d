/** Figures of what a look draws, so that what makes it faster cannot change it unseen. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Columns and rows of the small picture that is kept of each look. */
const CELLS = 16;

/** What is kept of a picture: a small one, and how much detail the large one has. */
export type PictureFigures = {
  /** RGB of `CELLS` by `CELLS` pixels, base64. */
  small: string;
  /** Mean difference of neighbouring pixels, 0..255. */
  detail: number;
};

/** Measures an encoded picture. */
export async function figuresOf(bytes: Uint8Array): Promise<PictureFigures> {
  const picture = sharp(bytes).removeAlpha();
  const small = await picture.clone().resize(CELLS, CELLS, { fit: 'fill' }).raw().toBuffer();
  const { data, info } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true });
  let sum = 0;
  for (let i = info.width; i < data.length; i++)
    sum += Math.abs((data[i] as number) - (data[i - info.width] as number));
  const detail = Number((sum / (data.length - info.width)).toFixed(3));
  return { small: small.toString('base64'), detail };
}

/** Most that a look may differ from what was kept of it: grain and rounding do, a change that is seen does more. */
const MOST = { colour: 2.5, detail: 0.03 } as const;

/** Reads the figures that were kept of a look. @throws where there are none */
export async function keptFigures(look: string): Promise<PictureFigures> {
  const file = new URL('./figures.json', import.meta.url);
  const kept = JSON.parse(await readFile(file, 'utf8')) as Record<string, PictureFigures>;
  const figures = kept[look];
  if (figures === undefined) throw new Error(`no figures of ${look}`);
  return figures;
}

/**
 * Compares a picture with what was kept of it: the mean difference of the small pictures, and how much more
 * or less detail there is.
 * @throws where the difference could be seen; the message has the new figures
 */
export function expectAsKept(now: PictureFigures, kept: PictureFigures): void {
  const [a, b] = [Buffer.from(now.small, 'base64'), Buffer.from(kept.small, 'base64')];
  const sum = a.reduce((total, value, i) => total + Math.abs(value - (b[i] as number)), 0);
  const [colour, detail] = [sum / a.length, Math.abs(now.detail / kept.detail - 1)];
  if (colour <= MOST.colour && detail <= MOST.detail) return;
  const by = `${colour.toFixed(2)} in colour, ${detail.toFixed(3)} in detail`;
  throw new Error(`the picture differs by ${by}: ${JSON.stringify(now)}`);
}
