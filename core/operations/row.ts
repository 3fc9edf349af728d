import type { TextKey } from '../texts/catalogue.ts';
import type { Text } from '../texts/text.ts';

/** The kind of media that a generation makes. */
export type MediaKind = 'image' | 'video';

/** The three photos of a face profile. `left` shows the person's left cheek, nose to image-left. */
export const FACE_SLOTS = ['front', 'left', 'right'] as const;
/** The name of a photo of a face profile. */
export type FaceSlot = (typeof FACE_SLOTS)[number];

/** The kinds of garments that models for trying on tell apart. */
export const GARMENTS = ['top', 'bottom', 'dress'] as const;
/** A kind of garment. */
export type Garment = (typeof GARMENTS)[number];

/** The part that a picture plays in a request to an engine. */
export type ReferenceRole =
  | FaceSlot
  | 'target'
  | 'extra'
  | 'last-frame'
  | 'product'
  | 'garment'
  | 'hand'
  | 'ring'
  | 'pet'
  | 'mask';

/**
 * The way in which a picture was made, as an IPTC term. Spec:
 * https://cv.iptc.org/newscodes/digitalsourcetype/ (edition of October 2024).
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

/** An option of a chat command: its name, and the key of the text that explains it. */
export type CommandOption = { name: string; descriptionKey: TextKey };

/** The chat command of an operation, named after the operation. */
export type OperationCommand = {
  descriptionKey: TextKey;
  /** The text after the command; null where the command takes none. */
  words: CommandOption | null;
  /** A second picture; null where the command takes none. */
  second: CommandOption | null;
};

/** An answer that is offered as a button. */
export type Choice = { id: string; label: Text };

/** The properties of one operation. */
export type OperationRow = {
  kind: MediaKind;
  /** The thing that a user starts the operation from; null where nothing in a chat starts it. */
  startsFrom: 'template' | 'photo' | 'words' | null;
  /** Whether the user writes a prompt of their own. A template asks for the words of its slots. */
  words: 'needed' | 'optional' | 'none' | 'template';
  /** Answers offered by button where words are needed; ids have at most 7 letters and stand in codes. */
  choices: readonly Choice[];
  /** Whether a text model may improve the prompt. */
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
  /** Whether nothing is made without the second photo, or the face profile in its place. */
  secondNeeded?: true;
  /** The part that every further photo plays, after the first; absent where no more than one is taken. */
  extraRole?: ReferenceRole;
  /** How many further photos at most; absent where a rule says it. */
  extraMost?: number;
  /** Whether the face profile goes along beside the picture: always, where the user wants it, or never. */
  face: 'always' | 'optional' | 'never';
  /**
   * Whether the picture moves as in a video that goes along, which says the length. Who is shown by their face
   * profile is shown by the photo from the front.
   */
  followsVideo?: true;
  /** Whether the photos of this operation show nobody's face. */
  faceless: boolean;
  /** How many faces the photo must show: `some` at least one, `one` exactly one. */
  faces: 'any' | 'some' | 'one' | 'none';
  /** Whether the operation has a text of its own that asks for the photo (`operation.photo`). */
  ownPhotoQuestion: boolean;
  /** Whether the result has a transparent background. */
  transparent: boolean;
  /**
   * What limits a change to an area: `clear` the transparent parts of the photo, where the user wants that;
   * `painted` always a mask that the user painted; `margins` always the room around the photo.
   */
  mask: 'none' | 'clear' | 'painted' | 'margins';
  /**
   * The result of the same request when it is repeated: `same-here` is the same where this service
   * itself makes it.
   */
  repeats: 'different' | 'same' | 'same-here';
  /** Whether the result can be made in HD. */
  enlargeable: boolean;
  /**
   * Whether a button under a photo offers the operation, which then also takes an earlier result as its
   * picture.
   */
  onPicture: boolean;
  /**
   * The results under which a button offers the operation. `restored` are those of old photos: one step
   * more of the same work, for which nothing is offered under a photo that was only sent.
   */
  onResult: 'any' | 'opaque' | 'transparent' | 'restored' | 'none';
  /** The source type of the result, by its maker: this service itself, or a company. */
  marks: { here: SourceType; company: SourceType };
  /** Null where the operation has no command. */
  command: OperationCommand | null;
};
