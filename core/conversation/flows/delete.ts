import type { DELETE_ACTIONS } from '../../chat/actions/account.ts';
import { button, danger } from '../../chat/reply-builders.ts';
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

/** Answers `/delete`: offers to delete one result, the face profile, or everything. */
export function deleteMenu(turn: MemberTurn): Outcome {
  const buttons = [
    [button(t('delete.one'), 'history', 0)],
    ...(turn.account.faceSlots.length > 0 ? [[button(t('delete.profile'), 'del-profile')]] : []),
    [danger(button(t('delete.all'), 'del-all'))],
  ];
  return outcome(turn, [show(turn, [t('delete.title')], { buttons })], {
    state: idle(turn.state),
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

/** Asks for confirmation before the account is deleted. */
export function askAll(turn: MemberTurn): Outcome {
  const { name } = turn.shop.rules.pro;
  const pro = openSubscriptions(turn);
  const byOwner = pro.filter(({ provider }) => isEndedByOwner(turn.shop, provider));
  const text = [
    t('delete.all.ask'),
    ...elsewhere(turn),
    atStake(turn),
    ...(pro.length > byOwner.length ? [t('delete.all.pro', { name })] : []),
    ...byOwner
      .filter(({ cancelsAtEnd }) => !cancelsAtEnd)
      .map(({ provider }) => t('delete.all.pro-elsewhere', { name, provider })),
  ];
  return outcome(turn, [
    show(turn, text, {
      buttons: [
        [danger(button(t('delete.all.yes'), 'del-all-yes'))],
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

/** What becomes of the balance: credits are lost, what is missing is not forgotten. */
function atStake({ account: { credits }, shop }: MemberTurn): Text {
  if (credits >= 0) return t('delete.all.credits', { credits });
  const days = Math.round(shop.rules.standingKeptMs / DAY_MS);
  return t('delete.all.debt', { missing: -credits, days });
}

/** Erases the account: it is closed at once, its files and rows follow. */
export function deleteAll(turn: MemberTurn): Outcome {
  return outcome(turn, [show(turn, [t('delete.all.done')])], {
    state: FRESH,
    effects: [{ do: 'erase' }],
  });
}

/** The handlers of the delete buttons. */
export const deleteHandlers: Handlers<typeof DELETE_ACTIONS> = {
  delete: openToSuspended(deleteMenu),
  'del-profile': openToSuspended(askProfile),
  'del-profile-yes': openToSuspended(needing(withdraw, needsOfWithdrawal)),
  'del-all': openToSuspended(needing(askAll, () => [['subscriptions'], ['linked']])),
  'del-all-yes': openToSuspended(needing(deleteAll, needsOfErasing)),
};
