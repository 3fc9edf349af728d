import { t } from '../texts/text.ts';
import type { OperationRow } from './row.ts';

/** Longest side of a picture in HD, in pixels. */
export const HD_PX = 2048;
/**
 * Longest side of a usual picture, in pixels. It is a wish: a model that makes smaller ones may make it.
 */
export const PHOTO_EDGE_PX = 1536;
const VIDEO_EDGE_PX = 1280;
/** A length that every engine which makes videos can do. */
const ANIMATION_SECONDS = 5;

/** How a file says that it was made of a picture. */
const EDITED = {
  here: 'compositeSynthetic',
  company: 'compositeWithTrainedAlgorithmicMedia',
} as const;
/** The same of what nobody has photographed. */
const DRAWN = { here: 'compositeSynthetic', company: 'trainedAlgorithmicMedia' } as const;

/** What most operations have in common, until a row overrides it. */
const USUAL = {
  kind: 'image',
  startsFrom: 'photo',
  words: 'none',
  choices: [],
  improvable: false,
  longEdgePx: PHOTO_EDGE_PX,
  durationSeconds: 0,
  freeAspect: false,
  several: true,
  role: 'target',
  secondRole: null,
  face: 'never',
  faceless: false,
  faces: 'any',
  ownPhotoQuestion: false,
  transparent: false,
  mask: 'none',
  repeats: 'same-here',
  enlargeable: true,
  onPicture: true,
  onResult: 'none',
  marks: EDITED,
} as const;

/** The chat command of an operation that takes words. */
const withWords = <const Name extends string>(name: Name) =>
  ({
    descriptionKey: `command.${name}`,
    words: { name: 'words', descriptionKey: `command.${name}.words` },
    second: null,
  }) as const;

/** The chat command of an operation that takes none. */
const wordless = <const Name extends string>(name: Name) =>
  ({ descriptionKey: `command.${name}`, words: null, second: null }) as const;

const FROM_TEMPLATE = {
  ...USUAL,
  startsFrom: 'template',
  words: 'template',
  role: 'front',
  faces: 'some',
  repeats: 'different',
  onPicture: false,
  marks: DRAWN,
  command: null,
} as const;

const OF_OLD_PHOTOS = {
  ...USUAL,
  several: false,
  ownPhotoQuestion: true,
  onResult: 'restored',
  marks: { ...EDITED, here: 'algorithmicallyEnhanced' },
} as const;

/**
 * The table of all operations, in the order in which commands and buttons are listed. An engine
 * declares the operations that it can do; prompts for companies' models are in
 * `engines/remote/instructions.ts`.
 */
export const OPERATION_ROWS = {
  'template-image': FROM_TEMPLATE,
  'template-video': { ...FROM_TEMPLATE, kind: 'video', several: false, enlargeable: false },
  imagine: {
    ...USUAL,
    startsFrom: 'words',
    words: 'needed',
    improvable: true,
    freeAspect: true,
    face: 'optional',
    faceless: true,
    repeats: 'different',
    onPicture: false,
    marks: { here: 'algorithmicMedia', company: 'trainedAlgorithmicMedia' },
    command: withWords('imagine'),
  },
  edit: {
    ...USUAL,
    words: 'needed',
    improvable: true,
    extraRole: 'extra',
    mask: 'clear',
    onResult: 'any',
    command: withWords('edit'),
  },
  part: {
    ...USUAL,
    words: 'needed',
    choices: ['remove', 'blur'].map((change) => ({
      id: change,
      label: t('operation.part-change', { change }),
    })),
    improvable: true,
    mask: 'painted',
    onResult: 'any',
    command: withWords('part'),
  },
  widen: {
    ...USUAL,
    words: 'optional',
    freeAspect: true,
    mask: 'margins',
    onResult: 'opaque',
    command: withWords('widen'),
  },
  restore: {
    ...OF_OLD_PHOTOS,
    onResult: 'none',
    command: wordless('restore'),
  },
  colour: {
    ...OF_OLD_PHOTOS,
    command: wordless('colour'),
  },
  sharpen: {
    ...OF_OLD_PHOTOS,
    longEdgePx: HD_PX,
    enlargeable: false,
    marks: { ...EDITED, here: 'compositeWithTrainedAlgorithmicMedia' },
    command: wordless('sharpen'),
  },
  animate: {
    ...USUAL,
    kind: 'video',
    words: 'optional',
    extraRole: 'last-frame',
    extraMost: 1,
    longEdgePx: VIDEO_EDGE_PX,
    durationSeconds: ANIMATION_SECONDS,
    several: false,
    repeats: 'different',
    enlargeable: false,
    onResult: 'any',
    marks: DRAWN,
    command: withWords('animate'),
  },
  motion: {
    ...USUAL,
    kind: 'video',
    longEdgePx: VIDEO_EDGE_PX,
    durationSeconds: ANIMATION_SECONDS,
    several: false,
    followsVideo: true,
    faces: 'some',
    ownPhotoQuestion: true,
    repeats: 'different',
    enlargeable: false,
    onResult: 'opaque',
    marks: DRAWN,
    command: {
      ...wordless('motion'),
      second: { name: 'video', descriptionKey: 'command.motion.video' },
    },
  },
  video: {
    ...USUAL,
    kind: 'video',
    startsFrom: 'words',
    words: 'needed',
    longEdgePx: VIDEO_EDGE_PX,
    durationSeconds: ANIMATION_SECONDS,
    several: false,
    face: 'optional',
    faceless: true,
    repeats: 'different',
    enlargeable: false,
    onPicture: false,
    marks: DRAWN,
    command: withWords('video'),
  },
  cutout: {
    ...USUAL,
    several: false,
    transparent: true,
    repeats: 'same',
    enlargeable: false,
    onResult: 'opaque',
    marks: { ...EDITED, here: 'algorithmicallyEnhanced' },
    command: wordless('cutout'),
  },
  swap: {
    ...USUAL,
    face: 'always',
    faces: 'one',
    ownPhotoQuestion: true,
    command: wordless('swap'),
  },
  scene: {
    ...USUAL,
    words: 'needed',
    choices: ['marble', 'wood', 'beach', 'studio'].map((place) => ({
      id: place,
      label: t('operation.scene-place', { place }),
    })),
    improvable: true,
    freeAspect: true,
    role: 'product',
    faceless: true,
    ownPhotoQuestion: true,
    repeats: 'different',
    onResult: 'transparent',
    command: withWords('scene'),
  },
  wear: {
    ...USUAL,
    words: 'optional',
    role: 'garment',
    secondRole: 'target',
    secondNeeded: true,
    face: 'optional',
    ownPhotoQuestion: true,
    repeats: 'different',
    command: {
      ...withWords('wear'),
      second: { name: 'person', descriptionKey: 'command.wear.person' },
    },
  },
  ring: {
    ...USUAL,
    words: 'needed',
    choices: ['gold', 'silver', 'rose', 'stone'].map((style) => ({
      id: style,
      label: t('operation.ring-style', { style }),
    })),
    role: 'hand',
    secondRole: 'ring',
    faceless: true,
    faces: 'none',
    ownPhotoQuestion: true,
    command: {
      ...withWords('ring'),
      second: { name: 'ring', descriptionKey: 'command.ring.picture' },
    },
  },
  upscale: {
    ...USUAL,
    longEdgePx: HD_PX,
    several: false,
    repeats: 'same',
    enlargeable: false,
    onPicture: false,
    marks: { ...EDITED, here: 'compositeWithTrainedAlgorithmicMedia' },
    command: null,
  },
  vary: { ...FROM_TEMPLATE, startsFrom: null, role: 'target', faces: 'any' },
} as const satisfies Record<string, OperationRow>;
