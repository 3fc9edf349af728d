/**
 * Actions of buttons and their codes. A code is the action's name and its arguments, at most 64 UTF-8
 * bytes (Telegram's `callback_data`, the smallest limit). Arguments are ids only, never prices or
 * users.
 */
import {
  CONSENT_ACTIONS,
  DELETE_ACTIONS,
  EXPORT_ACTIONS,
  LINK_ACTIONS,
  MENU_ACTIONS,
  PHOTO_ACTIONS,
  PRIVACY_ACTIONS,
  PROFILE_ACTIONS,
  SETTINGS_ACTIONS,
  VERIFY_ACTIONS,
} from './actions/account.ts';
import {
  CHOICE_ACTIONS,
  DESCRIBE_ACTIONS,
  DRAFT_ACTIONS,
  EXTRA_PHOTO_ACTIONS,
  GO_ACTIONS,
  HISTORY_ACTIONS,
  MOTION_ACTIONS,
  OPERATION_ACTIONS,
  RESULT_ACTIONS,
  RESUME_ACTIONS,
  SHOOT_ACTIONS,
  STICKER_ACTIONS,
  TEMPLATE_ACTIONS,
  VIDEO_ACTIONS,
  VOICE_ACTIONS,
  WEAR_ACTIONS,
  WORDS_ACTIONS,
} from './actions/create.ts';
import { DESK_ACTIONS } from './actions/desk.ts';
import { MEMBER_ACTIONS, SERVER_ACTIONS } from './actions/guilds.ts';
import {
  BUY_ACTIONS,
  CODE_ACTIONS,
  CREDIT_ACTIONS,
  INVITE_ACTIONS,
  OFFER_ACTIONS,
  PAYMENT_ACTIONS,
  PRO_ACTIONS,
  REWARD_ACTIONS,
} from './actions/money.ts';
import {
  BROADCAST_ACTIONS,
  HOLD_ACTIONS,
  LADDER_ACTIONS,
  REVIEW_ACTIONS,
} from './actions/operators.ts';
import {
  OWN_TEMPLATE_ACTIONS,
  SUBMISSION_ACTIONS,
  TEMPLATE_DRAFT_ACTIONS,
} from './actions/publishing.ts';
import type { ArgsOf, Shape } from './actions/shapes.ts';
import { SHARE_ACTIONS } from './actions/share.ts';
import { SIGN_IN_ACTIONS } from './actions/sign-in.ts';
import { PET_ACTIONS, TOGETHER_ACTIONS } from './actions/together.ts';
import {
  CLAIM_ACTIONS,
  LIKENESS_ACTIONS,
  REPORT_ACTIONS,
  REPORTED_ACTIONS,
  TAKEDOWN_ACTIONS,
} from './actions/trust.ts';

/** Every action by name, with the shapes of its arguments. The flow of its group holds its handler. */
const ACTIONS = {
  ...MENU_ACTIONS,
  ...PRIVACY_ACTIONS,
  ...CONSENT_ACTIONS,
  ...EXPORT_ACTIONS,
  ...PROFILE_ACTIONS,
  ...PHOTO_ACTIONS,
  ...SETTINGS_ACTIONS,
  ...LINK_ACTIONS,
  ...DELETE_ACTIONS,
  ...VERIFY_ACTIONS,
  ...TEMPLATE_ACTIONS,
  ...DRAFT_ACTIONS,
  ...RESUME_ACTIONS,
  ...OPERATION_ACTIONS,
  ...CHOICE_ACTIONS,
  ...EXTRA_PHOTO_ACTIONS,
  ...VIDEO_ACTIONS,
  ...WEAR_ACTIONS,
  ...MOTION_ACTIONS,
  ...WORDS_ACTIONS,
  ...DESCRIBE_ACTIONS,
  ...VOICE_ACTIONS,
  ...GO_ACTIONS,
  ...RESULT_ACTIONS,
  ...HISTORY_ACTIONS,
  ...SHOOT_ACTIONS,
  ...STICKER_ACTIONS,
  ...BUY_ACTIONS,
  ...OFFER_ACTIONS,
  ...CREDIT_ACTIONS,
  ...CODE_ACTIONS,
  ...INVITE_ACTIONS,
  ...REWARD_ACTIONS,
  ...PRO_ACTIONS,
  ...PAYMENT_ACTIONS,
  ...HOLD_ACTIONS,
  ...REVIEW_ACTIONS,
  ...BROADCAST_ACTIONS,
  ...LADDER_ACTIONS,
  ...SIGN_IN_ACTIONS,
  ...DESK_ACTIONS,
  ...SHARE_ACTIONS,
  ...REPORT_ACTIONS,
  ...LIKENESS_ACTIONS,
  ...CLAIM_ACTIONS,
  ...REPORTED_ACTIONS,
  ...SERVER_ACTIONS,
  ...MEMBER_ACTIONS,
  ...TAKEDOWN_ACTIONS,
  ...OWN_TEMPLATE_ACTIONS,
  ...TEMPLATE_DRAFT_ACTIONS,
  ...SUBMISSION_ACTIONS,
  ...TOGETHER_ACTIONS,
  ...PET_ACTIONS,
};

type Actions = typeof ACTIONS;

/** The name of an action. */
export type ActionName = keyof Actions;

/** The arguments of the action with a name. */
export type Args<Name extends ActionName> = ArgsOf<Actions[Name]>;

/** A decoded button code: the action's name and its arguments as their shapes read them. */
export type Action<Name extends ActionName = ActionName> = {
  [One in Name]: { name: One; args: Args<One> };
}[Name];

/** The names of all actions. */
export const ACTION_NAMES: readonly ActionName[] = Object.keys(ACTIONS).filter(isName);

/** The most bytes that a code may have. */
export const CODE_BYTES = 64;

/** Writes the code of an action. @throws {RangeError} when an argument does not fit its shape */
export function action<Name extends ActionName>(name: Name, ...args: Args<Name>): string {
  const code = [name, ...args].join(':');
  if (!decode(code)) throw new RangeError(`not an action: ${name}`);
  return code;
}

/** Reads a button's code; null for a code that no build of the service has written. */
export function decode(code: string): Action | null {
  if (code.length > CODE_BYTES) return null;
  const [name = '', ...words] = code.split(':');
  if (!isName(name)) return null;
  const shapes: readonly Shape[] = ACTIONS[name];
  if (words.length !== shapes.length) return null;
  const found = { name, args: shapes.map((shape, i) => shape.read(words[i] ?? '')) };
  return isAction(found) ? found : null;
}

/** Tells whether every shape could read its argument. */
function isAction(found: {
  name: ActionName;
  args: readonly (string | number | null)[];
}): found is Action {
  return !found.args.includes(null);
}

/** Gives the shapes of an action's arguments, in order. */
export const shapesOf = (name: ActionName): readonly Shape[] => ACTIONS[name];

/** Writes the longest code that an action can have, for checking limits. */
export function longestCode(name: ActionName): string {
  return [name, ...ACTIONS[name].map((shape: Shape) => shape.longest)].join(':');
}

function isName(name: string): name is ActionName {
  return Object.hasOwn(ACTIONS, name);
}
