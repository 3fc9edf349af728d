import { FACE_SLOTS } from '../../operations/row.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import { type ActionGroup, oneOf, ulid } from './shapes.ts';

const face = oneOf(FACE_SLOTS);

/** The welcome and the menu. */
export const MENU_ACTIONS = {
  adult: [],
  minor: [],
  agree: [],
  refuse: [],
  help: [],
  menu: [],
  cancel: [],
} as const satisfies ActionGroup;

/** What is kept of somebody, and by which rules. */
export const PRIVACY_ACTIONS = {
  terms: [],
  policy: [],
  privacy: [],
} as const satisfies ActionGroup;

/** The face profile. */
export const PROFILE_ACTIONS = {
  profile: [],
  'face-yes': [],
  'face-no': [],
  'face-add': [face],
  'face-del': [face],
  'face-del-all': [],
  'face-keep': [],
} as const satisfies ActionGroup;

/** A photo that was sent out of the blue. */
export const PHOTO_ACTIONS = {
  'face-upload': [ulid],
} as const satisfies ActionGroup;

/** Settings; a switch is pressed for its other state. */
export const SETTINGS_ACTIONS = {
  settings: [],
  languages: [],
  language: [oneOf(LOCALES)],
  name: [],
  email: [],
  confirm: [],
  notices: [],
  /** Ends the reminders; pressed again it changes nothing. */
  quiet: [],
  keep: [],
} as const satisfies ActionGroup;

/** Deleting what is kept of somebody. */
export const DELETE_ACTIONS = {
  delete: [],
  'del-profile': [],
  'del-profile-yes': [],
  'del-all': [],
  'del-all-yes': [],
} as const satisfies ActionGroup;

/** Where a picture comes from. */
export const VERIFY_ACTIONS = {
  verify: [],
} as const satisfies ActionGroup;
