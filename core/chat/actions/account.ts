import { FACE_SLOTS } from '../../operations/row.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import { OFFERED_ZONES } from '../../texts/time-zones.ts';
import { OFFERED_QUIET_HOURS } from '../quiet-hours.ts';
import { type ActionGroup, oneOf, small, tag, ulid } from './shapes.ts';

const face = oneOf(FACE_SLOTS);
const side = oneOf(['host', 'guest'] as const);

/** Actions of the welcome and the menu. */
export const MENU_ACTIONS = {
  adult: [],
  minor: [],
  agree: [],
  refuse: [],
  help: [],
  menu: [],
  cancel: [],
} as const satisfies ActionGroup;

/** Actions that show the terms, the policy and the personal data that is stored. */
export const PRIVACY_ACTIONS = {
  terms: [],
  policy: [],
  privacy: [],
  /** What is held and until when, a page of who got what, and what can be corrected. */
  held: [],
  given: [small],
  correct: [],
} as const satisfies ActionGroup;

/** Actions of the archive of all that is held. */
export const EXPORT_ACTIONS = {
  export: [],
  'export-make': [],
  'export-again': [ulid],
  'export-end': [ulid],
} as const satisfies ActionGroup;

/** Actions on what one has agreed to. */
export const CONSENT_ACTIONS = {
  consents: [],
  /** Turns an optional purpose on or off. */
  'consent-switch': [oneOf(['expiry-notices', 'reward-notices', 'product-news'])],
  'consent-terms': [],
  /** Accepts the terms that have changed. */
  'agree-anew': [],
  /** Asks whether somebody wants news, or turns them off; agrees to them; ends them, below one of them. */
  news: [],
  'news-yes': [],
  'news-off': [],
} as const satisfies ActionGroup;

/** Actions of the face profile. */
export const PROFILE_ACTIONS = {
  profile: [],
  'face-yes': [],
  'face-no': [],
  'face-add': [face],
  'face-del': [face],
  'face-del-all': [],
  'face-keep': [],
} as const satisfies ActionGroup;

/** Actions on a photo that a user sent without being asked for one. */
export const PHOTO_ACTIONS = {
  'face-upload': [ulid],
  /** Takes photos that came together for the face profile. */
  'face-photos': [ulid],
  /** Shows what can be made from one of several photos. */
  'photo-one': [ulid],
  /** Begins an edit of photos that came together. */
  'photos-edit': [ulid],
  /** Begins a video from the first of two photos to the second. */
  'photos-animate': [ulid],
  /** Changes what is marked on one of two photos. */
  'photos-mark': [ulid],
  /** Goes on with what waits for a photo in another chat. */
  'photo-begun': [ulid],
} as const satisfies ActionGroup;

/** Actions of the settings. Pressing a switch changes it to its other state. */
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
  /** The messages about rewards. */
  'reward-notices': [],
  /** Asks for the time zone; sets one of those that are offered. */
  zone: [],
  'zone-set': [oneOf(OFFERED_ZONES)],
  /** Asks for the hours in which reminders wait; sets one of those that are offered. */
  'quiet-hours': [],
  'quiet-hours-set': [oneOf(OFFERED_QUIET_HOURS)],
} as const satisfies ActionGroup;

/** Actions of accounts that are linked, or about to be. */
export const LINK_ACTIONS = {
  link: [],
  /** Makes a code; asks for one that was made elsewhere. */
  'link-new': [],
  'link-enter': [],
  /** Shows what will happen, to who is asked; agrees to it, or refuses. */
  'link-view': [ulid],
  'link-agree': [ulid],
  'link-refuse': [ulid],
  /** Chooses whose account and whose photos stay. */
  'link-stays': [ulid, side],
  'link-face': [ulid, side],
  'link-undo': [ulid],
  'link-undo-yes': [ulid],
  /** Takes a platform out of its account: with a new account, or forgotten. */
  'link-leave': [tag],
  'link-leave-yes': [tag, oneOf(['new', 'forget'] as const)],
} as const satisfies ActionGroup;

/** Actions that delete a user's data. */
export const DELETE_ACTIONS = {
  delete: [],
  'del-profile': [],
  'del-profile-yes': [],
  'del-results': [],
  'del-results-yes': [],
  'del-all': [],
  /** Deletes the account after some days; `del-back` takes it back, `del-now` does not wait. */
  'del-all-yes': [],
  'del-back': [],
  'del-now': [],
  'del-now-yes': [],
} as const satisfies ActionGroup;

/** Actions of the check of a picture's origin. */
export const VERIFY_ACTIONS = {
  verify: [],
} as const satisfies ActionGroup;
