/**
 * What buttons do. A code is the action's name and its arguments, at most 64 UTF-8 bytes (Telegram's
 * `callback_data`, the smallest); arguments are ids only, never prices or users.
 */

import { PICTURE_OPERATIONS } from '../operations/lists.ts';

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const SLUG = /^[a-z0-9][a-z0-9-]{0,39}$/;
const SMALL = /^[0-9]{1,4}$/;
const OPERATION = oneOf(PICTURE_OPERATIONS);
const ON_ONE = oneOf([...PICTURE_OPERATIONS, 'hd']);
const PROVIDER = /^(stripe|sandbox|paypal|stars|discord)$/;
/** A code that gives credits, or the word of an invitation. */
const WORD = /^[A-Z0-9]{3,24}$/;
const FACE = /^(front|left|right)$/;

type Shape = { pattern: RegExp; longest: string };
const ulid: Shape = { pattern: ULID, longest: '01ARZ3NDEKTSV4RRFFQ69G5FAV' };
const slug: Shape = { pattern: SLUG, longest: 'a'.repeat(40) };
const small: Shape = { pattern: SMALL, longest: '9999' };
const word: Shape = { pattern: WORD, longest: 'W'.repeat(24) };
const face: Shape = { pattern: FACE, longest: 'front' };
const provider: Shape = { pattern: PROVIDER, longest: 'sandbox' };
const operation: Shape = { pattern: OPERATION, longest: 'animate' };
const onOne: Shape = { pattern: ON_ONE, longest: 'animate' };

/** Every action, with the shapes of its arguments. Names are part of buttons out there: never reuse one. */
export const ACTIONS = {
  adult: [],
  minor: [],
  agree: [],
  refuse: [],
  terms: [],
  help: [],
  menu: [],
  cancel: [],
  profile: [],
  'face-yes': [],
  'face-no': [],
  'face-add': [face],
  'face-del': [face],
  'face-del-all': [],
  'face-keep': [],
  'face-upload': [ulid],
  templates: [small],
  category: [slug, small],
  template: [slug],
  use: [slug],
  'use-photo': [slug],
  'upload-use': [ulid, small],
  slot: [ulid, small],
  'photo-do': [operation, ulid],
  imagine: [],
  /** The proportions of a draft, by their place in the list. */
  aspect: [ulid, small],
  count: [ulid, small],
  'with-face': [ulid],
  'only-clear': [ulid],
  improve: [ulid],
  'own-words': [ulid],
  'result-do': [operation, ulid],
  /** One picture of an album. */
  'one-do': [onOne, ulid],
  /** Shows the result that a result was made from. */
  back: [ulid],
  /** Back to what was about to be made before credits were bought. */
  resume: [],
  go: [ulid],
  drop: [ulid],
  ask: [ulid],
  engine: [ulid],
  stop: [ulid],
  again: [ulid],
  vary: [ulid],
  hd: [ulid],
  file: [ulid],
  /** Sends all results that end within a day as files. */
  copies: [],
  'del-result': [ulid],
  'del-result-yes': [ulid],
  buy: [],
  /** A product and who takes the money for it. */
  offer: [slug, provider],
  /** A product whose ways to pay are chosen from. */
  ways: [slug],
  credits: [small],
  /** Waits for a code, and uses one. */
  code: [],
  'code-use': [word],
  invite: [],
  /** Accounts that may not spend, for operators. */
  hold: [ulid],
  'hold-release': [ulid],
  'hold-keep': [ulid],
  'hold-suspend': [ulid],
  pro: [],
  'pro-cancel': [ulid],
  'pro-cancel-yes': [ulid],
  'pro-resume': [ulid],
  'pro-card': [ulid],
  /** A line of the ledger. */
  entry: [ulid],
  statement: [],
  /** A payment of one's own, by its checkout; and the wish to have it back. */
  receipt: [ulid],
  'refund-ask': [ulid],
  'refund-ask-yes': [ulid],
  /** Everybody's payments, one of them, and what an operator does about it. */
  payments: [small],
  payment: [ulid],
  'refund-part': [ulid],
  'refund-all': [ulid],
  'refund-no': [ulid],
  history: [small],
  show: [ulid],
  settings: [],
  languages: [],
  language: [slug],
  name: [],
  email: [],
  confirm: [],
  notices: [],
  /** Ends the reminders; pressed again it changes nothing. */
  quiet: [],
  keep: [],
  verify: [],
  privacy: [],
  policy: [],
  delete: [],
  'del-profile': [],
  'del-profile-yes': [],
  'del-all': [],
  'del-all-yes': [],
  appeal: [ulid],
  review: [ulid],
  'review-allow': [ulid],
  'review-keep': [ulid],
  'review-suspend': [ulid],
  'review-restore': [ulid],
} as const satisfies Record<string, readonly Shape[]>;

export type ActionName = keyof typeof ACTIONS;
export type Action = { name: ActionName; args: readonly string[] };

/** The longest code a surface has to carry, in bytes. */
export const CODE_BYTES = 64;

/** The code of an action. @throws {RangeError} when an argument has not the shape of its place */
export function action(name: ActionName, ...args: (string | number)[]): string {
  const code = [name, ...args].join(':');
  if (!decode(code)) throw new RangeError(`not an action: ${name}`);
  return code;
}

/** Reads a button's code; null for one that nobody of us made. */
export function decode(code: string): Action | null {
  if (code.length > CODE_BYTES) return null;
  const [name = '', ...args] = code.split(':');
  if (!isName(name)) return null;
  const shapes: readonly Shape[] = ACTIONS[name];
  const fits =
    args.length === shapes.length && shapes.every((shape, i) => shape.pattern.test(args[i] ?? ''));
  return fits ? { name, args } : null;
}

/** An action's code at its longest, for checking limits. */
export function longestCode(name: ActionName): string {
  return [name, ...ACTIONS[name].map((shape: Shape) => shape.longest)].join(':');
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`^(${words.join('|')})$`);
}

function isName(name: string): name is ActionName {
  return Object.hasOwn(ACTIONS, name);
}
