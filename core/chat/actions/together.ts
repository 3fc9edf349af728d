import { type ActionGroup, invitation, small, ulid } from './shapes.ts';

/** Actions on pictures of several people: of who asks, and of who is asked. */
export const TOGETHER_ACTIONS = {
  /** Shows what one asks for and is asked; turns being asked on or off; lets everybody ask again. */
  together: [],
  'joint-asks': [],
  'joint-unblock': [],
  /** Begins to ask others for a draft; shows how that stands; makes an invitation. */
  joint: [ulid],
  'joint-show': [ulid],
  'joint-invite': [ulid],
  /** Leaves one person out: the picture, and the place. */
  'joint-out': [ulid, ulid],
  /** Shows what it costs with those who agree; begins it; gives it up. */
  'joint-make': [ulid],
  'joint-go': [ulid],
  'joint-drop': [ulid],
  /** Opens an invitation by its code. */
  'joint-open': [invitation],
  /** Shows what somebody is asked; agrees to it, as it was shown; refuses; lets this person ask no more. */
  'joint-ask': [ulid],
  'joint-yes': [ulid, small],
  'joint-no': [ulid],
  'joint-block': [ulid],
  'joint-report': [ulid],
  /** Asks whether a consent is to be taken back; takes it back. */
  'joint-back': [ulid],
  'joint-back-yes': [ulid],
} as const satisfies ActionGroup;

/** The action that takes a photo of a pet along with a draft, or leaves it. */
export const PET_ACTIONS = {
  pet: [ulid],
} as const satisfies ActionGroup;
