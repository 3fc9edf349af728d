/**
 * The words that the local engine understands. Each language gives, for every meaning, its phrases: words
 * apart by spaces, phrases by `|`, a trailing `*` for any ending. Written without accents, as prompts are read.
 */

/** What can be done to a photo. */
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
export type EditWord = (typeof EDIT_WORDS)[number];

/** Colours by name, as shown. */
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
export type Colour = keyof typeof COLOURS;

/** Where somebody or something can be put. */
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
export type Place = (typeof PLACES)[number];

/** How a camera or the air can move. */
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
export type Motion = (typeof MOTIONS)[number];

/** What a ring can be of, and where it can sit. */
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
export type RingWord = (typeof RING_WORDS)[number];

/** Words that join, strengthen or turn round what stands beside them. */
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

export type Language = {
  edits: Record<EditWord, string>;
  colours: Record<Colour, string>;
  places: Record<Place, string>;
  motions: Record<Motion, string>;
  ring: Record<RingWord, string>;
  grammar: Record<GrammarWord, string>;
  /** Names of products and furniture in the words for a scene. */
  things: string;
};
