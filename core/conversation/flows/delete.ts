import type { DELETE_ACTIONS } from '../../chat/actions/account.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, rows } from '../../chat/reply-builders.ts';
import { isEndedByOwner } from '../../payments/subscriptions/changes.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import { needsOfErasing, needsOfWithdrawal } from '../needs/people.ts';
import { FRESH, idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { openSubscriptions } from './pro.ts';
import { withdraw } from './profile.ts';

const DAY_MS = 86_400_000;

/**
 * Answers `/delete`: offers to delete single things, the face profile, all results, or the account.
 */
export function deleteMenu(turn: MemberTurn): Outcome {
  const { status, faceSlots } = turn.account;
  const hasFaces = faceSlots.length > 0;
  // What leads to pages that a suspended account does not open is left out.
  const single =
    status === 'suspended'
      ? [button(t('delete.share'), 'shared', 0)]
      : [
          button(t('delete.one'), 'history', 0),
          ...(hasFaces ? [button(t('delete.photo'), 'profile')] : []),
          button(t('delete.template'), 'my-templates', 0),
          button(t('delete.share'), 'shared', 0),
        ];
  const buttons = [
    ...rows(single, 2),
    [button(t('delete.results'), 'del-results')],
    ...(hasFaces ? [[button(t('delete.profile'), 'del-profile')]] : []),
    [danger(button(t('delete.account'), 'del-all'))],
  ];
  return outcome(turn, [show(turn, [t('delete.title')], { buttons })], {
    state: idle(turn.state),
  });
}

/** Asks for confirmation before all results are deleted. */
export function askResults(turn: MemberTurn): Outcome {
  const { results: count } = ask(turn, 'holdings');
  const back = [button(t('nav.no'), 'delete')];
  if (count === 0)
    return outcome(turn, [show(turn, [t('delete.results.none')], { buttons: [back] })]);
  return outcome(turn, [
    show(turn, [t('delete.results.ask', { count })], {
      buttons: [[danger(button(t('delete.results.yes'), 'del-results-yes'))], back],
    }),
  ]);
}

/** Deletes all results, with their words. */
export function deleteResultsNow(turn: MemberTurn): Outcome {
  const buttons = [[button(t('privacy.open'), 'privacy'), button(t('privacy.delete'), 'delete')]];
  return outcome(turn, [show(turn, [t('delete.results.done')], { buttons })], {
    effects: [{ do: 'delete-all-results' }],
  });
}

/** Asks for confirmation before the face profile is deleted. */
export function askProfile(turn: MemberTurn): Outcome {
  return outcome(turn, [
    show(turn, [t('delete.profile.ask')], {
      buttons: [
        [danger(button(t('delete.profile.yes'), 'del-profile-yes'))],
        [button(t('nav.no'), 'delete')],
      ],
    }),
  ]);
}

/** Asks whether the account is to be deleted after some days, or now. */
export function askAll(turn: MemberTurn): Outcome {
  const days = Math.round(turn.shop.rules.closing.waitMs / DAY_MS);
  const at = { at: turn.now + turn.shop.rules.closing.waitMs, form: 'date' } as const;
  return outcome(turn, [
    show(
      turn,
      [
        t('delete.account.ask'),
        ...lost(turn, 'delete.account.pro'),
        t('delete.account.wait', { days, at }),
      ],
      {
        buttons: [
          [danger(button(t('delete.account.later', { days }), 'del-all-yes'))],
          [danger(button(t('delete.account.now'), 'del-now')), button(t('export.open'), 'export')],
          [button(t('nav.no'), 'delete')],
        ],
      },
    ),
  ]);
}

/** Asks for confirmation before the account is deleted without waiting. */
export function askNow(turn: MemberTurn): Outcome {
  return outcome(turn, [
    show(turn, [t('delete.all.ask'), ...lost(turn, 'delete.all.pro')], {
      buttons: [
        [danger(button(t('delete.all.yes'), 'del-now-yes'))],
        [button(t('nav.no'), 'delete')],
      ],
    }),
  ]);
}

/** The other platforms that go too. */
const elsewhere = (turn: MemberTurn): Text[] =>
  ask(turn, 'linked')
    .platforms.filter(
      ({ surface, userId }) => surface !== turn.event.surface || userId !== turn.event.userId,
    )
    .map(({ surface }) => t('delete.all.also', { surface }));

/** What goes with the account: the balance, and subscriptions, which are ended first. */
function lost(turn: MemberTurn, ended: 'delete.account.pro' | 'delete.all.pro'): Text[] {
  const { name } = turn.shop.rules.pro;
  const pro = openSubscriptions(turn);
  const byOwner = pro.filter(({ provider }) => isEndedByOwner(turn.shop, provider));
  return [
    ...elsewhere(turn),
    atStake(turn),
    ...(pro.length > byOwner.length ? [t(ended, { name })] : []),
    ...byOwner
      .filter(({ cancelsAtEnd }) => !cancelsAtEnd)
      .map(({ provider }) => t('delete.all.pro-elsewhere', { name, provider })),
  ];
}

/** What becomes of the balance: credits are lost, what is missing is not forgotten. */
function atStake({ account: { credits }, shop }: MemberTurn): Text {
  if (credits >= 0) return t('delete.all.credits', { credits });
  const days = Math.round(shop.rules.standingKeptMs / DAY_MS);
  return t('delete.all.debt', { missing: -credits, days });
}

/** Erases the account: it is closed at once, its files and rows follow, then a receipt. */
export function deleteAll(turn: MemberTurn): Outcome {
  return outcome(turn, [show(turn, [t('delete.all.done'), t('deletion.soon')])], {
    state: FRESH,
    effects: [{ do: 'erase' }],
  });
}

/** Has the account deleted after some days. */
export function leave(turn: MemberTurn): Outcome {
  if (turn.account.closingAt !== null) return closing(turn);
  const closingAt = turn.now + turn.shop.rules.closing.waitMs;
  return outcome(turn, [closingReply(turn, closingAt)], {
    state: idle(turn.state),
    effects: [{ do: 'leave' }],
  });
}

/** Takes that back. */
export function stay(turn: MemberTurn): Outcome {
  const isClosing = turn.account.closingAt !== null;
  const buttons = [
    [button(t('privacy.open'), 'privacy'), button(t('menu.templates'), 'templates', 0)],
  ];
  return outcome(turn, [show(turn, [t('closing.kept')], { buttons })], {
    effects: isClosing ? [{ do: 'stay' }] : [],
  });
}

/** Says that the account is about to be deleted, and what can be done until then. */
export function closing(turn: MemberTurn): Outcome {
  return outcome(turn, [closingReply(turn, turn.account.closingAt ?? turn.now)], {
    state: idle(turn.state),
  });
}

const closingReply = (turn: MemberTurn, at: number): Reply =>
  show(turn, [t('closing.when', { at: { at, form: 'date' } }), t('closing.can')], {
    buttons: [
      [primary(button(t('closing.do.back'), 'del-back'))],
      [button(t('export.open'), 'export'), button(t('privacy.open'), 'privacy')],
      [danger(button(t('delete.account.now'), 'del-now'))],
    ],
  });

/** The handlers of the delete buttons. */
export const deleteHandlers: Handlers<typeof DELETE_ACTIONS> = {
  delete: openToSuspended(deleteMenu),
  'del-profile': openToSuspended(askProfile),
  'del-profile-yes': openToSuspended(needing(withdraw, needsOfWithdrawal)),
  'del-results': openToSuspended(askResults),
  'del-results-yes': openToSuspended(deleteResultsNow),
  'del-all': openToSuspended(needing(askAll, () => [['subscriptions'], ['linked']])),
  'del-all-yes': openToSuspended(needing(leave, () => [['subscriptions']])),
  'del-back': openToSuspended(stay),
  'del-now': openToSuspended(needing(askNow, () => [['subscriptions'], ['linked']])),
  'del-now-yes': openToSuspended(needing(deleteAll, needsOfErasing)),
};
