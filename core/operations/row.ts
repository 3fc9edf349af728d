import type { TextKey } from '../texts/catalogue.ts';
import type { Text } from '../texts/text.ts';

/** What comes out of a generation. */
export type MediaKind = 'image' | 'video';

/** The three photos of a face profile. `left` shows the person's left cheek, nose to image-left. */
export const FACE_SLOTS = ['front', 'left', 'right'] as const;
export type FaceSlot = (typeof FACE_SLOTS)[number];

/** The part that a picture plays in a request to an engine. */
export type ReferenceRole = FaceSlot | 'target' | 'product' | 'hand' | 'ring' | 'mask';

/**
 * How a picture came to be, in the words of the IPTC.
 * Spec: https://cv.iptc.org/newscodes/digitalsourcetype/ (edition of October 2024).
 */
export type SourceType =
  /** "Created using generative AI": a trained model drew all of it. */
  | 'trainedAlgorithmicMedia'
  /** "Edited using generative AI": a trained model changed a real photo. */
  | 'compositeWithTrainedAlgorithmicMedia'
  /** Composite with at least one synthetic element: a real person in a drawn scene. */
  | 'compositeSynthetic'
  /** "Pure algorithmic media": drawn by rules, without a trained model. */
  | 'algorithmicMedia'
  /** "Algorithmically-altered media": corrected or cut out, nothing added. */
  | 'algorithmicallyEnhanced';

/** Something that can be added to a command: its name, and the key of the line that explains it. */
export type CommandOption = { name: string; descriptionKey: TextKey };

/** The chat command of an operation, which bears the operation's name. */
export type OperationCommand = {
  descriptionKey: TextKey;
  /** The words after it; null where it takes none. */
  words: CommandOption | null;
  /** A second picture; null where it takes none. */
  second: CommandOption | null;
};

/** An answer offered by button. */
export type Choice = { id: string; label: Text };

/** Everything that the product knows of one operation. */
export type OperationRow = {
  kind: MediaKind;
  /** What a user begins with; null where nothing in a chat starts the operation. */
  startsFrom: 'template' | 'photo' | 'words' | null;
  /** Whether a user's own words are part of it. A template asks for the words of its slots. */
  words: 'needed' | 'optional' | 'none' | 'template';
  /** Answers offered by button where words are needed; ids have at most 7 letters and stand in codes. */
  choices: readonly Choice[];
  /** Whether a text model may say the words better. */
  improvable: boolean;
  /** Longest side of the output in pixels; a template brings its own. */
  longEdgePx: number;
  /** Length of a video in seconds, 0 for pictures; a template brings its own. */
  durationSeconds: number;
  /** Whether the user may choose the proportions. */
  freeAspect: boolean;
  /** Whether several different pictures may be made at once. */
  several: boolean;
  /** The part that the upload or earlier result plays. */
  role: ReferenceRole;
  /** The part that a second photo plays, which takes the place of words; null where there is none. */
  secondRole: ReferenceRole | null;
  /** Whether the face profile goes along beside the picture: always, where the user wants it, or never. */
  face: 'always' | 'optional' | 'never';
  /** Whether its photos show nobody's face. */
  faceless: boolean;
  /** How many faces the photo must show: `some` at least one, `one` exactly one. */
  faces: 'any' | 'some' | 'one' | 'none';
  /** Whether the photo is asked for in words of its own (`operation.photo`). */
  ownPhotoQuestion: boolean;
  /** Whether the result has a transparent background. */
  transparent: boolean;
  /** Whether the change can be limited to the transparent parts of the photo. */
  masks: boolean;
  /** What the same request comes to when it is made again: `same-here` is the same where this service makes it. */
  repeats: 'different' | 'same' | 'same-here';
  /** Whether the result can be made in HD. */
  enlargeable: boolean;
  /** Whether it is offered by button under a photo and takes an earlier result as its picture. */
  onPicture: boolean;
  /** Under which results it is offered by button. */
  onResult: 'any' | 'opaque' | 'transparent' | 'none';
  /** How the result is marked, by who made it: this service itself, or a company. */
  marks: { here: SourceType; company: SourceType };
  /** Null where there is no command for it. */
  command: OperationCommand | null;
};
