/** The image looks with the schemas of their parameters, without the code that draws them. */
import { z } from 'zod';

/** Schema of a text in the picture; the lettering shrinks or cuts long texts. */
const words = (fallback: string) => z.string().max(2000).default(fallback);

/** Schema of a colour, `#rrggbb`. */
const colour = (fallback: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb')
    .default(fallback);

/** Schema of the side from which the main light comes. */
const side = (fallback: 'left' | 'right') => z.enum(['left', 'right']).default(fallback);

/**
 * The schemas of every image look's parameters. Unknown names are errors, missing ones have
 * defaults.
 */
export const LOOK_PARAMETERS = {
  noir: z.strictObject({ light: side('left') }),
  poster: z.strictObject({
    title: words('ICON'),
    subtitle: words(''),
    ink: colour('#1d1147'),
    paper: colour('#ffe9d6'),
    accent: colour('#ff4f79'),
  }),
  popart: z.strictObject({
    caption: words('WOW!'),
    sky: colour('#ffd400'),
    rays: colour('#ff8a00'),
  }),
  sticker: z.strictObject({
    caption: words('Hello!'),
    ground: colour('#8fb8ff'),
    accent: colour('#7b5cff'),
  }),
  retrowave: z.strictObject({ caption: words('') }),
  oil: z.strictObject({ ground: colour('#6d6350'), light: side('left') }),
  polaroid: z.strictObject({ caption: words('summer, forever') }),
  magazine: z.strictObject({
    title: words('MUSE'),
    headline: words('The new face of now'),
    kicker: words('Cover story'),
    issue: words('The portrait issue'),
    ground: colour('#c9483f'),
    accent: colour('#1b1b1f'),
  }),
  cinema: z.strictObject({ caption: words('') }),
  double: z.strictObject({ time: z.enum(['dawn', 'dusk', 'night']).default('dawn') }),
  golden: z.strictObject({ sun: side('right') }),
  winter: z.strictObject({ caption: words('') }),
  neon: z.strictObject({
    caption: words('tonight'),
    first: colour('#ff2d78'),
    second: colour('#19c8ff'),
  }),
  sketch: z.strictObject({
    signature: words(''),
    graphite: colour('#2b2b30'),
    paper: colour('#f3eee2'),
  }),
  headshot: z.strictObject({ backdrop: colour('#8593a3'), light: side('left') }),
  card: z.strictObject({
    name: words('Legend'),
    kind: words('Limited edition'),
    power: z.number().int().min(0).max(999).default(99),
    first: colour('#ffb020'),
    second: colour('#5b1fb8'),
  }),
  triptych: z.strictObject({
    caption: words('three sides of me'),
    first: colour('#f2b705'),
    second: colour('#e4572e'),
    third: colour('#2e86ab'),
    paper: colour('#f7f3ea'),
  }),
  group: z.strictObject({
    place: z.enum(['meadow', 'studio']).default('meadow'),
    backdrop: colour('#8593a3'),
  }),
} as const;

/** The look that can show several people. */
export const GROUP_LOOK = 'group' satisfies keyof typeof LOOK_PARAMETERS;

/** The name of an image look. */
export type ImageLook = keyof typeof LOOK_PARAMETERS;

/** Looks that show more than one photo of the profile; all others use the first only. */
const PHOTOS: Readonly<Record<string, number>> = { polaroid: 2, triptych: 3 };

/** Tells whether a name is that of an image look. */
export function isImageLook(name: string): name is ImageLook {
  return Object.hasOwn(LOOK_PARAMETERS, name);
}

/** Returns the maximum of photos that a look shows. */
export function photoCount(look: string): number {
  return PHOTOS[look] ?? 1;
}

/**
 * Validates an image look's parameters.
 * @returns one line for each error; empty for valid parameters
 */
export function parameterErrors(look: string, params: unknown): string[] {
  if (!isImageLook(look)) return [`unknown look "${look}"`];
  const parsed = LOOK_PARAMETERS[look].safeParse(params);
  if (parsed.success) return [];
  return parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'params'}: ${issue.message}`,
  );
}
