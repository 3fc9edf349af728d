import { PICTURE_OPERATIONS } from '../../operations/lists.ts';
import {
  type ActionGroup,
  answer,
  oneOf,
  proportions,
  slug,
  small,
  templateId,
  ulid,
} from './shapes.ts';

const operation = oneOf(PICTURE_OPERATIONS);

/** The templates. */
export const TEMPLATE_ACTIONS = {
  templates: [small],
  category: [slug, small],
  template: [slug],
} as const satisfies ActionGroup;

/** A draft and its words. */
export const DRAFT_ACTIONS = {
  use: [slug],
  'use-photo': [slug],
  'upload-use': [ulid, templateId],
  slot: [ulid, answer],
} as const satisfies ActionGroup;

/** Back to what was about to be made before credits were bought. */
export const RESUME_ACTIONS = {
  resume: [],
} as const satisfies ActionGroup;

/** What can be made without a template. */
export const OPERATION_ACTIONS = {
  imagine: [],
  'photo-do': [operation, ulid],
  'result-do': [operation, ulid],
  /** One picture of an album. */
  'one-do': [oneOf([...PICTURE_OPERATIONS, 'hd']), ulid],
  /** Shows the result that a result was made from. */
  back: [ulid],
} as const satisfies ActionGroup;

/** What can be chosen before it starts. */
export const CHOICE_ACTIONS = {
  aspect: [ulid, proportions],
  count: [ulid, small],
  'with-face': [ulid],
  'only-clear': [ulid],
  ask: [ulid],
  engine: [ulid],
} as const satisfies ActionGroup;

/** Better words for a draft, and the user's own again. */
export const WORDS_ACTIONS = {
  improve: [ulid],
  'own-words': [ulid],
} as const satisfies ActionGroup;

/** Starts a draft, or gives it up. */
export const GO_ACTIONS = {
  go: [ulid],
  drop: [ulid],
} as const satisfies ActionGroup;

/** What can be done with a generation and its results. */
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

/** Everything that was made and is still kept. */
export const HISTORY_ACTIONS = {
  history: [small],
} as const satisfies ActionGroup;
