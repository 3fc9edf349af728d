/**
 * `npm run covers`: draws the gallery's covers: with the local engine, from the invented people, where there is a
 * local recipe; else in flat shapes, which show nobody's face and pass for no result. "npm run covers -- new"
 * draws those that are not there yet.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Recipe } from '../../core/engines/engine.ts';
import { openFonts } from '../../core/engines/local/fonts/fonts.node.ts';
import { GROUP_LOOK } from '../../core/engines/local/looks/parameters.ts';
import { renderImage } from '../../core/engines/local/render.node.ts';
import { renderPoster } from '../../core/engines/local/video/render.node.ts';
import { silentLog } from '../../core/log.ts';
import { openModeration } from '../../core/moderation/moderation.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { contentHash } from '../../core/storage/content-hash.ts';
import { loadTemplates } from '../../core/templates/load.node.ts';
import { fillRecipe } from '../../core/templates/prompt.ts';
import { localText, type TemplateDefinition } from '../../core/templates/template.ts';
import type { Person } from '../../core/vision/person.ts';
import { type Analyser, openVision } from '../../core/vision/vision.node.ts';
import { drawnCover } from './drawn-covers/draw.ts';
import { DRAWN_COVERS } from './drawn-covers/specs.ts';

const COVER_EDGE_PX = 640;
const COVER_BYTES = 120_000;
/** The longest side while drawing; reducing keeps grain and thin lines. */
const DRAWN_EDGE_PX = 1280;
const FOLDER = fileURLToPath(new URL('../../core/templates/covers/', import.meta.url));
const PEOPLE = ['mira', 'kofi', 'otto'] as const;
const SLOTS = ['front', 'left', 'right'] as const;

type Cast = Record<(typeof PEOPLE)[number], Person[]>;

async function castOf(vision: Analyser): Promise<Cast> {
  const cast: Cast = { mira: [], kofi: [], otto: [] };
  for (const name of PEOPLE)
    for (const slot of SLOTS) {
      const bytes = await readFile(
        new URL(`../../core/people/${name}_${slot}.jpg`, import.meta.url),
      );
      cast[name].push(await vision.analyse({ bytes, contentType: 'image/jpeg' }));
    }
  return cast;
}

/** Everybody from the front, for a look that shows several people. */
const everybody = (cast: Cast): Person[] => PEOPLE.flatMap((name) => cast[name][0] ?? []);

async function draw(
  template: TemplateDefinition,
  drawnAs: Recipe,
  persons: Person[],
): Promise<Uint8Array> {
  const { aspect, durationSeconds } = template;
  const words = template.slots.map((slot) => [slot.id, localText(slot.default, 'en')] as const);
  const recipe = fillRecipe(drawnAs, Object.fromEntries(words));
  const order = { ...recipe, persons, aspect, longEdgePx: DRAWN_EDGE_PX, seed: 7 };
  const output =
    template.kind === 'image'
      ? await renderImage(order, openFonts())
      : await renderPoster({ ...order, durationSeconds });
  return output.bytes;
}

/** Encodes a cover as JPEG in the best quality below the size limit. */
async function reduce(bytes: Uint8Array): Promise<Buffer> {
  const small = sharp(bytes).resize(COVER_EDGE_PX, COVER_EDGE_PX, { fit: 'inside' });
  for (let quality = 88; ; quality -= 6) {
    const jpeg = await small.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= COVER_BYTES || quality < 50) return jpeg;
  }
}

/** Draws a template's cover; null where there is nothing to draw it from. */
async function coverOf(
  template: TemplateDefinition,
  persons: Person[],
): Promise<Uint8Array | null> {
  if (template.recipe) return draw(template, template.recipe, persons);
  const drawn = DRAWN_COVERS[template.id];
  return drawn ? Buffer.from(drawnCover(drawn, template.aspect)) : null;
}

const [asked, ...more] = process.argv.slice(2);
if (more.length > 0 || (asked !== undefined && asked !== 'new')) {
  process.stdout.write(
    'usage: npm run covers [-- new]: draws every cover anew, or those that are not there yet\n',
  );
  process.exit(2);
}
const vision = openVision();
try {
  await mkdir(FOLDER, { recursive: true });
  const cast = await castOf(vision);
  const moderation = openModeration({
    classifier: vision,
    remote: null,
    rules: DEFAULT_RULES,
    log: silentLog,
  });
  const screened: string[] = [];
  for (const [index, template] of (await loadTemplates()).entries()) {
    const who = PEOPLE[index % PEOPLE.length] ?? 'mira';
    const there = await readFile(`${FOLDER}${template.cover}`).catch(() => null);
    if (asked === 'new' && there) {
      screened.push(await contentHash(there));
      continue;
    }
    const persons = template.recipe?.look === GROUP_LOOK ? everybody(cast) : cast[who];
    const drawn = await coverOf(template, persons);
    if (!drawn) throw new Error(`nothing to draw the cover of ${template.id} from`);
    const cover = await reduce(drawn);
    const { verdict } = await moderation.picture({ bytes: cover, contentType: 'image/jpeg' });
    if (verdict !== 'pass') throw new Error(`screening does not pass ${template.cover}`);
    screened.push(await contentHash(cover));
    await writeFile(`${FOLDER}${template.cover}`, cover);
    process.stdout.write(
      `${template.cover} ${template.recipe ? who : 'drawn'} ${Math.round(cover.length / 1000)} kB\n`,
    );
  }
  await writeFile(`${FOLDER}screened.json`, `${JSON.stringify(screened.sort(), null, 2)}\n`);
} finally {
  await vision.close();
}
