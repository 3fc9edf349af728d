import { PICTURE_OPERATIONS } from '../../operations/lists.ts';
import { GARMENTS } from '../../operations/row.ts';
import {
  type ActionGroup,
  answer,
  foundWords,
  listPart,
  listView,
  oneOf,
  platformId,
  proportions,
  slug,
  small,
  templateId,
  ulid,
} from './shapes.ts';

const operation = oneOf(PICTURE_OPERATIONS);

/** Actions that show the catalogue of templates. */
export const TEMPLATE_ACTIONS = {
  templates: [small],
  category: [templateId, small],
  template: [slug],
  /** Shows a part of a list with an order and filters, in a category. */
  browse: [listView, templateId, listPart],
  /** Shows the orders and filters that a list can have. */
  filters: [listView, templateId],
  /** Shows a page of what a search has found. */
  found: [foundWords, small],
  favourite: [slug],
  unfavourite: [slug],
  favourites: [small],
  /** Shows a page of a creator's templates, by handle. */
  creator: [templateId, small],
} as const satisfies ActionGroup;

/** Actions that start a draft and fill its slots. */
export const DRAFT_ACTIONS = {
  use: [slug],
  'use-photo': [slug],
  'upload-use': [ulid, templateId],
  slot: [ulid, answer],
} as const satisfies ActionGroup;

/** The action that returns to the draft that was open before credits were bought. */
export const RESUME_ACTIONS = {
  resume: [],
} as const satisfies ActionGroup;

/** Actions that start an operation without a template. */
export const OPERATION_ACTIONS = {
  imagine: [],
  'photo-do': [operation, ulid],
  'result-do': [operation, ulid],
  /** Starts an operation on one picture of an album. */
  'one-do': [oneOf([...PICTURE_OPERATIONS, 'hd']), ulid],
  /** Goes on from the last frame of a video. */
  longer: [ulid],
  /** Shows the result that a result was made from. */
  back: [ulid],
} as const satisfies ActionGroup;

/** Actions that set the options of a draft. */
export const CHOICE_ACTIONS = {
  aspect: [ulid, proportions],
  count: [ulid, small],
  'with-face': [ulid],
  'only-clear': [ulid],
  ask: [ulid],
  engine: [ulid],
} as const satisfies ActionGroup;

/** Actions that say who wears what. */
export const WEAR_ACTIONS = {
  /** Has whose face profile it is wear it. */
  'as-me': [ulid],
  garment: [ulid, oneOf(GARMENTS)],
} as const satisfies ActionGroup;

/** Actions that say as in which video a picture is to move. */
export const MOTION_ACTIONS = {
  /** Takes a clip of the shelf. */
  'motion-clip': [ulid, templateId],
  /** Asks for another video. */
  'motion-anew': [ulid],
} as const satisfies ActionGroup;

/** Actions that change which photos a draft is made from. */
export const EXTRA_PHOTO_ACTIONS = {
  /** Asks for one more. */
  'photo-more': [ulid],
  /** Takes one out of a draft. */
  'photo-out': [ulid, ulid],
  /** Exchanges what a video begins and ends with. */
  'photo-turn': [ulid],
  /** Puts a photo that is there into a draft. */
  'photo-add': [ulid, ulid],
  /** Asks anew for what is drawn over a picture. */
  'mark-anew': [ulid],
} as const satisfies ActionGroup;

/** Actions that set what a draft's video is like. */
export const VIDEO_ACTIONS = {
  seconds: [ulid, small],
  sound: [ulid, oneOf(['on', 'off'])],
  'video-size': [ulid, oneOf(['480p', '720p', '1080p'])],
} as const satisfies ActionGroup;

/** Actions that have a draft's prompt improved, or take the user's own prompt back. */
export const WORDS_ACTIONS = {
  improve: [ulid],
  'own-words': [ulid],
} as const satisfies ActionGroup;

const described = oneOf(['upload', 'result']);

/** Actions that have a picture described, and make one from the words. */
export const DESCRIBE_ACTIONS = {
  describe: [described, ulid],
  /** Of what a generation made. */
  'describe-made': [ulid],
  'describe-go': [described, ulid],
  /** Stops the description that the chat waits for. */
  'describe-stop': [],
  'imagine-this': [ulid],
} as const satisfies ActionGroup;

/** Actions on what somebody has spoken: have it written down, use, correct or forget the words. */
export const VOICE_ACTIONS = {
  'voice-hear': [ulid],
  'voice-use': [ulid],
  'voice-type': [ulid],
  'voice-forget': [ulid],
} as const satisfies ActionGroup;

/** Actions that submit or discard a draft. */
export const GO_ACTIONS = {
  go: [ulid],
  drop: [ulid],
} as const satisfies ActionGroup;

/** Actions on a generation and its results. */
export const RESULT_ACTIONS = {
  stop: [ulid],
  again: [ulid],
  vary: [ulid],
  hd: [ulid],
  file: [ulid],
  /** Sends all results that end within a day as files. */
  copies: [],
  'del-result': [ulid],
  'del-result-yes': [ulid],
  show: [ulid],
} as const satisfies ActionGroup;

/** The action that shows a page of the stored results. */
export const HISTORY_ACTIONS = {
  history: [small],
} as const satisfies ActionGroup;

/** Actions of shoots: themes, a theme, its start at a size, its stop, a page of what it has made. */
export const SHOOT_ACTIONS = {
  shoots: [],
  'shoot-theme': [templateId],
  'shoot-go': [ulid, small],
  'shoot-stop': [ulid],
  'shoot-page': [ulid, small],
} as const satisfies ActionGroup;

/** Actions that make stickers of results, and take them out of a set. */
export const STICKER_ACTIONS = {
  sticker: [ulid],
  /** Of one picture of an album. */
  'sticker-one': [ulid],
  unsticker: [platformId],
} as const satisfies ActionGroup;
