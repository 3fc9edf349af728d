import type { IncomingFile } from '../chat/event.ts';
import { t } from '../texts/text.ts';
import { COMMANDS } from './commands.ts';
import { buy } from './flows/buy.ts';
import { code, codes, linked } from './flows/codes.ts';
import { credits } from './flows/credits.ts';
import { deleteMenu } from './flows/delete.ts';
import { history } from './flows/history.ts';
import { holds } from './flows/holds.ts';
import { invite } from './flows/invite.ts';
import { cancel, help, start } from './flows/menu.ts';
import { operate } from './flows/operations.ts';
import { payments } from './flows/payments.ts';
import { paysupport } from './flows/paysupport.ts';
import { privacy, terms } from './flows/privacy.ts';
import { pro } from './flows/pro.ts';
import { profileScreen } from './flows/profile.ts';
import { reviews } from './flows/review.ts';
import { settings } from './flows/settings.ts';
import { create, gallery } from './flows/templates.ts';
import { verify } from './flows/verify.ts';
import type { MemberTurn, Outcome } from './turn.ts';

import { unexpected } from './unexpected.ts';

type Flow = (turn: MemberTurn, argument: string, files: readonly IncomingFile[]) => Outcome;

const commands: Record<(typeof COMMANDS)[number]['name'], Flow> = {
  start: (turn, argument) => linked(turn, argument) ?? start(turn, argument),
  help,
  create,
  templates: (turn) => gallery(turn, 'all', 0),
  edit: (turn, words, files) => operate(turn, 'edit', words, files),
  animate: (turn, words, files) => operate(turn, 'animate', words, files),
  imagine: (turn, words) => operate(turn, 'imagine', words),
  cutout: (turn, words, files) => operate(turn, 'cutout', words, files),
  swap: (turn, words, files) => operate(turn, 'swap', words, files),
  ring: (turn, words, files) => operate(turn, 'ring', words, files),
  scene: (turn, words, files) => operate(turn, 'scene', words, files),
  profile: profileScreen,
  credits: (turn) => credits(turn, 0),
  buy,
  pro,
  code,
  invite,
  history: (turn) => history(turn, 0),
  settings,
  verify: (turn, _argument, files) => verify(turn, files),
  paysupport,
  privacy,
  terms,
  delete: deleteMenu,
  cancel,
};

/** Commands of who runs the service; unknown words to everybody else. */
const forOperators: Readonly<
  Record<string, (turn: MemberTurn, argument: string) => Outcome | null>
> = {
  reviews,
  payments: (turn) => payments(turn, 0),
  codes,
  holds,
};

/** What a command comes to; words after it are its argument. */
export function command(
  turn: MemberTurn,
  name: string,
  argument: string,
  files: readonly IncomingFile[],
): Outcome {
  const known = COMMANDS.find((candidate) => candidate.name === name);
  const forOperator = Object.hasOwn(forOperators, name) ? forOperators[name] : undefined;
  const answer = forOperator?.(turn, argument) ?? null;
  if (answer) return answer;
  if (!known) return unexpected(turn, t('unexpected.command'));
  return commands[known.name](turn, argument, files);
}
