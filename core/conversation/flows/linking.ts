import type { LINK_ACTIONS } from '../../chat/actions/account.ts';
import type { Button } from '../../chat/reply.ts';
import { button, danger, primary, rows } from '../../chat/reply-builders.ts';
import {
  codeInArgument,
  linkArgument,
  newLinkCode,
  spelledLinkCode,
} from '../../linking/link-code.ts';
import { otherSide, type Side } from '../../linking/plan.ts';
import {
  type LeaveObstacle,
  type LinkCard,
  type LinkedPlatform,
  otherOf,
} from '../../linking/queries.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import {
  needsOfDecision,
  needsOfLeaving,
  needsOfLink,
  needsOfNewCode,
  needsOfUndoing,
} from '../needs/linking.ts';
import { FRESH, idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { planText } from './link-plan.ts';

const BACK: Button[][] = [[button(t('nav.back'), 'link')]];

/** Answers `/link CODE`, or `/link` with the platforms of the account. */
export function linkAccounts(turn: MemberTurn, argument = ''): Outcome {
  return argument.trim() === '' ? linkScreen(turn) : useLinkCode(turn, argument);
}

/**
 * Answers a link that carries a code: it shows what would happen, and links nothing by itself.
 * @returns null for any other argument
 */
export function linkedBy(turn: MemberTurn, argument: string): Outcome | null {
  const code = codeInArgument(argument);
  return code === null ? null : useLinkCode(turn, code);
}

function linkScreen(turn: MemberTurn): Outcome {
  const { platforms, undo } = ask(turn, 'linked');
  const text = [
    t('link.title'),
    ...platforms.map(({ surface, since }) =>
      t('link.platform', { surface, since: { at: since, form: 'date' } }),
    ),
    t('link.how'),
    ...(undo ? [t('link.undo-until', { until: { at: undo.until, form: 'relative' } })] : []),
  ];
  const leave = undo || platforms.length < 2 ? [] : platforms.map(leaveButton);
  const buttons = [
    [primary(button(t('link.do.new'), 'link-new')), button(t('link.do.enter'), 'link-enter')],
    ...(undo ? [[button(t('link.do.undo'), 'link-undo', undo.id)]] : []),
    ...rows(leave, 2),
    [button(t('menu.settings'), 'settings')],
  ];
  return outcome(turn, [show(turn, text, { buttons })], { state: idle(turn.state) });
}

const leaveButton = ({ surface, tag }: LinkedPlatform): Button =>
  button(t('link.do.leave', { surface }), 'link-leave', tag);

/** Nobody links or parts their way out of a suspension or a hold. */
const isHeldUp = ({ account }: MemberTurn): boolean =>
  account.status !== 'active' || account.heldAt !== null;

const refused = (turn: MemberTurn, why: 'standing' | LeaveObstacle): Outcome =>
  outcome(turn, [show(turn, [t(`link.refused.${why}`)], { buttons: BACK })]);

/** Shows a new code, once. */
function makeCode(turn: MemberTurn): Outcome {
  if (isHeldUp(turn)) return refused(turn, 'standing');
  const code = newLinkCode(turn.shop.rules);
  const minutes = Math.round(turn.shop.rules.linking.codeMs / 60_000);
  const links = [...turn.shop.surfaces.values()].flatMap((surface): Button[] => {
    const url =
      surface.name === turn.event.surface ? null : surface.startLink?.(linkArgument(code));
    return url ? [{ label: t('link.do.go', { surface: surface.name }), url }] : [];
  });
  const text = [
    t('link.code', { code: spelledLinkCode(code) }),
    t('link.code.how', { code: spelledLinkCode(code) }),
    t('link.code.until', { minutes }),
    t('link.code.secret'),
  ];
  return outcome(turn, [show(turn, text, { buttons: [...rows(links, 2), ...BACK] })], {
    effects: [{ do: 'make-link-code', code }],
  });
}

function enterCode(turn: MemberTurn): Outcome {
  return outcome(turn, [show(turn, [t('link.enter')], { awaits: 'text', buttons: BACK })], {
    state: { ...turn.state, step: { at: 'link' } },
  });
}

/**
 * Shows what a code that was typed leads to. The code is used up by that, and nothing is linked before both
 * sides have agreed.
 */
export function useLinkCode(turn: MemberTurn, typed: string): Outcome {
  const offer = ask(turn, 'link-offer', typed);
  if (offer.is !== 'good') {
    const buttons = [[button(t('link.do.enter'), 'link-enter'), button(t('nav.back'), 'link')]];
    return outcome(turn, [show(turn, [t(`link.refused.${offer.is}`)], { buttons })], {
      state: idle(turn.state),
      effects: [{ do: 'wrong-link-code' }],
    });
  }
  const id = turn.newId();
  return outcome(turn, [plan(turn, id, offer.card)], {
    state: idle(turn.state),
    effects: [{ do: 'try-link-code', id, typed }],
  });
}

function plan(turn: MemberTurn, id: string, card: LinkCard) {
  const isGuest = card.role === 'guest';
  const hasBoth = card.host.hasFace && card.guest.hasFace;
  const choices = isGuest
    ? [
        button(
          t('link.do.stays', { surface: card[otherSide(card.stays)].surface }),
          'link-stays',
          id,
          otherSide(card.stays),
        ),
        ...(hasBoth
          ? [
              button(
                t('link.do.face', { surface: card[otherSide(card.face)].surface }),
                'link-face',
                id,
                otherSide(card.face),
              ),
            ]
          : []),
      ]
    : [];
  return show(turn, planText(card), {
    buttons: [
      [
        primary(button(t('link.do.agree'), 'link-agree', id)),
        danger(button(t('link.do.refuse'), 'link-refuse', id)),
      ],
      ...choices.map((one) => [one]),
    ],
  });
}

/** A link that is still open for the side that looks at it; null where it is not. */
function openCard(turn: MemberTurn, id: string): LinkCard | null {
  const card = ask(turn, 'link', id);
  const state = card?.role === 'host' ? 'asked' : 'shown';
  return card && card.state === state && card.expiresAt > turn.now ? card : null;
}

/** Says why there is nothing to be decided any more. */
function over(turn: MemberTurn, id: string): Outcome {
  const card = ask(turn, 'link', id);
  if (!card) return outcome(turn, [remark(turn, t('stale'))]);
  const waits = card.state === 'asked' && card.expiresAt > turn.now;
  const text: Text = waits
    ? t('link.asked', { surface: otherOf(card).surface })
    : card.state === 'linked'
      ? t('link.done')
      : t('link.refused.expired');
  return outcome(turn, [show(turn, [text], { buttons: BACK })]);
}

function view(turn: MemberTurn, id: string): Outcome {
  const card = openCard(turn, id);
  return card ? outcome(turn, [plan(turn, id, card)]) : over(turn, id);
}

function choose(turn: MemberTurn, id: string, choice: { stays?: Side; face?: Side }): Outcome {
  const card = openCard(turn, id);
  if (card?.role !== 'guest') return over(turn, id);
  return outcome(turn, [plan(turn, id, { ...card, ...choice })], {
    effects: [{ do: 'choose-for-link', id, ...choice }],
  });
}

function agree(turn: MemberTurn, id: string): Outcome {
  const card = openCard(turn, id);
  if (!card) return over(turn, id);
  if (!card.isGood) return refused(turn, 'standing');
  if (card.role === 'guest') {
    const text = [
      t('link.asked', { surface: card.host.surface }),
      t('link.until', { until: { at: card.expiresAt, form: 'relative' } }),
    ];
    const buttons = [[button(t('link.do.refuse'), 'link-refuse', id)]];
    return outcome(turn, [show(turn, text, { buttons })], { effects: [{ do: 'ask-host', id }] });
  }
  const { undoMs } = turn.shop.rules.linking;
  const text = [
    t('link.done'),
    t('link.undo-until', { until: { at: turn.now + undoMs, form: 'relative' } }),
  ];
  return outcome(turn, [show(turn, text, { buttons: [[button(t('link.do.open'), 'link')]] })], {
    effects: [{ do: 'join-accounts', id }],
  });
}

function refuse(turn: MemberTurn, id: string): Outcome {
  const card = ask(turn, 'link', id);
  if (card?.state !== 'shown' && card?.state !== 'asked') return over(turn, id);
  return outcome(turn, [show(turn, [t('link.declined')], { buttons: BACK })], {
    effects: [{ do: 'refuse-link', id }],
  });
}

function askUndo(turn: MemberTurn, id: string): Outcome {
  if (ask(turn, 'linked').undo?.id !== id) return outcome(turn, [remark(turn, t('stale'))]);
  if (isHeldUp(turn)) return refused(turn, 'standing');
  const buttons = [
    [danger(button(t('link.do.undo-yes'), 'link-undo-yes', id))],
    [button(t('nav.no'), 'link')],
  ];
  return outcome(turn, [show(turn, [t('link.undo.ask'), t('link.undo.credits')], { buttons })]);
}

function undo(turn: MemberTurn, id: string): Outcome {
  return outcome(
    turn,
    [show(turn, [t('link.undo.done')], { buttons: [[button(t('link.do.open'), 'link')]] })],
    { state: FRESH, effects: [{ do: 'undo-link', id }] },
  );
}

function askLeave(turn: MemberTurn, tag: string): Outcome {
  const { platforms } = ask(turn, 'linked');
  const leaving = platforms.find((one) => one.tag === tag);
  if (!leaving) return outcome(turn, [remark(turn, t('stale'))]);
  if (leaving.obstacle !== null) return refused(turn, leaving.obstacle);
  const { surface } = leaving;
  const buttons = [
    [danger(button(t('link.do.leave-new'), 'link-leave-yes', tag, 'new'))],
    [danger(button(t('link.do.leave-forget'), 'link-leave-yes', tag, 'forget'))],
    [button(t('nav.no'), 'link')],
  ];
  const text = [t('link.leave.ask', { surface }), t('link.leave.new'), t('link.leave.forget')];
  return outcome(turn, [show(turn, text, { buttons })]);
}

function leave(turn: MemberTurn, tag: string, how: 'new' | 'forget'): Outcome {
  const { platforms } = ask(turn, 'linked');
  const leaving = platforms.find((one) => one.tag === tag);
  if (!leaving) return outcome(turn, [remark(turn, t('stale'))]);
  if (leaving.obstacle !== null) return refused(turn, leaving.obstacle);
  const { surface, userId } = turn.event;
  const isHere = leaving.surface === surface && leaving.userId === userId;
  const next = isHere ? button(t('gate.restart'), 'menu') : button(t('link.do.open'), 'link');
  return outcome(
    turn,
    [show(turn, [t('link.leave.done', { surface: leaving.surface })], { buttons: [[next]] })],
    {
      state: isHere ? FRESH : idle(turn.state),
      effects: [{ do: 'unlink', tag, isForgotten: how === 'forget' }],
    },
  );
}

/** The handlers of the buttons of linked accounts. */
export const linkHandlers: Handlers<typeof LINK_ACTIONS> = {
  link: needing(
    (turn) => linkScreen(turn),
    (turn) => needsOfLink(turn, ''),
  ),
  'link-new': needing(makeCode, needsOfNewCode),
  'link-enter': enterCode,
  'link-view': needing(view, needsOfDecision),
  'link-agree': needing(agree, needsOfDecision),
  'link-refuse': needing(refuse, needsOfDecision),
  'link-stays': needing(
    (turn: MemberTurn, id: string, stays: Side) => choose(turn, id, { stays }),
    needsOfDecision,
  ),
  'link-face': needing(
    (turn: MemberTurn, id: string, face: Side) => choose(turn, id, { face }),
    needsOfDecision,
  ),
  'link-undo': askUndo,
  'link-undo-yes': needing(undo, needsOfUndoing),
  'link-leave': askLeave,
  'link-leave-yes': needing(leave, needsOfLeaving),
};
