import type { Button } from '../../../chat/reply.ts';
import { button, rows } from '../../../chat/reply-builders.ts';
import { type Text, t, verbatim } from '../../../texts/text.ts';
import type { JointListLine } from '../../../together/queries.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { inviteTo } from './asking.ts';
import { takeInvitation } from './invitation.ts';

/** Answers `/together`: a code opens an invitation, a person on the same server is asked. */
export function together(turn: MemberTurn, argument: string): Outcome {
  const { body, surface } = turn.event;
  const member = body.kind === 'command' ? body.member : undefined;
  if (member !== undefined) return askMember(turn, { surface, userId: member });
  return argument.trim() === '' ? list(turn) : takeInvitation(turn, argument.trim());
}

function askMember(turn: MemberTurn, named: { surface: string; userId: string }): Outcome {
  const card = ask(turn, 'joint');
  if (!card) return outcome(turn, [show(turn, [t('together.begin-first')], { buttons: HOW })]);
  return inviteTo(turn, card, named);
}

const HOW: Button[][] = [[button(t('menu.templates'), 'templates', 0)]];

/** Shows what one asks others for, what one is asked, and who may ask. */
export function list(turn: MemberTurn): Outcome {
  const { lines, blocked } = ask(turn, 'joints');
  const { mostOthers } = turn.shop.rules.together;
  const text = [
    t('together.list', { most: mostOthers }),
    ...(lines.length > 0 ? [] : [t('together.list-none')]),
    t('together.may-ask', { on: String(turn.account.jointAsks) }),
    ...(blocked > 0 ? [t('together.list-blocked', { count: blocked })] : []),
  ];
  const buttons = [
    ...lines.map((line) => [lineButton(line)]),
    ...rows(
      [
        button(t('together.do.asks', { on: String(turn.account.jointAsks) }), 'joint-asks'),
        ...(blocked > 0 ? [button(t('together.do.unblock'), 'joint-unblock')] : []),
      ],
      2,
    ),
    ...HOW,
  ];
  return outcome(turn, [show(turn, text, { buttons })]);
}

const nameOf = (name: string | null): Text =>
  name === null ? t('together.somebody') : verbatim(name);

function lineButton(line: JointListLine): Button {
  if (line.is === 'asking')
    return button(t('together.line.asking', { title: line.title }), 'joint-show', line.id);
  const label = t('together.line.asked', { name: nameOf(line.asker), state: line.is });
  return button(label, 'joint-ask', line.id);
}

/** Turns being asked on or off. */
export function toggleAsks(turn: MemberTurn): Outcome {
  const jointAsks = !turn.account.jointAsks;
  const shown = list({ ...turn, account: { ...turn.account, jointAsks } });
  return { ...shown, effects: [{ do: 'change-account', changes: { jointAsks } }] };
}

/** Lets everybody ask again who was kept from it. */
export function unblock(turn: MemberTurn): Outcome {
  const buttons = [[button(t('nav.back'), 'together')]];
  return outcome(turn, [show(turn, [t('together.unblocked')], { buttons })], {
    effects: [{ do: 'unblock-askers' }],
  });
}
