/**
 * The words that the local engine understands. Each language gives the phrases of every meaning:
 * words separated by spaces, phrases by `|`, a trailing `*` for any ending. Phrases have no
 * accents, as prompts are normalised before they are read.
 */

/** The changes that an edit can make to a photo. */
export const EDIT_WORDS = [
  'brighter',
  'darker',
  'contrast',
  'softer',
  'warmer',
  'colder',
  'mono',
  'sepia',
  'vivid',
  'muted',
  'winter',
  'autumn',
  'sunset',
  'night',
  'rain',
  'fog',
  'vintage',
  'square',
  'portrait',
  'wide',
  'story',
  'closeup',
  'turnRight',
  'turnLeft',
  'upsideDown',
  'mirror',
  'sharpen',
  'softSkin',
  'vignette',
  'pixelate',
] as const;
/** A change that an edit can make to a photo. */
export type EditWord = (typeof EDIT_WORDS)[number];

/** The colours by name, as `#rrggbb`. */
export const COLOURS = {
  white: '#f4f4f2',
  black: '#17181b',
  grey: '#8d9299',
  red: '#c8372f',
  orange: '#e8812c',
  yellow: '#f2c531',
  green: '#4e9a5b',
  turquoise: '#35b0a8',
  blue: '#3c74c9',
  purple: '#7a52b8',
  pink: '#ee8fb0',
  brown: '#80583a',
  beige: '#dccbb0',
  gold: '#cfa544',
  silver: '#b9bec6',
} as const;
/** The name of a colour. */
export type Colour = keyof typeof COLOURS;

/** The places that can replace a background. */
export const PLACES = [
  'studio',
  'marble',
  'wood',
  'beach',
  'forest',
  'mountains',
  'meadow',
  'snow',
  'neon',
  'sky',
] as const;
/** A place that can replace a background. */
export type Place = (typeof PLACES)[number];

/** The motions of the camera or the air in an animation. */
export const MOTIONS = [
  'zoomIn',
  'zoomOut',
  'left',
  'right',
  'sway',
  'snowfall',
  'rainfall',
  'sparkle',
  'mist',
] as const;
/** A motion of the camera or the air. */
export type Motion = (typeof MOTIONS)[number];

/** The metals, stones and fingers of a ring. */
export const RING_WORDS = [
  'gold',
  'silver',
  'rose',
  'stone',
  'plain',
  'index',
  'middle',
  'fourth',
  'little',
  'thumb',
] as const;
/** A metal, a stone or a finger of a ring. */
export type RingWord = (typeof RING_WORDS)[number];

/** A word that joins, strengthens or reverses the words beside it. */
type GrammarWord =
  | 'background'
  | 'blur'
  | 'remove'
  | 'write'
  | 'more'
  | 'less'
  | 'slight'
  | 'strong'
  | 'not'
  | 'and'
  | 'filler';

/** The phrases of one language, for each meaning. */
export type Language = {
  edits: Record<EditWord, string>;
  colours: Record<Colour, string>;
  places: Record<Place, string>;
  motions: Record<Motion, string>;
  ring: Record<RingWord, string>;
  grammar: Record<GrammarWord, string>;
  /** Names of products and furniture in prompts for a scene. */
  things: string;
};
