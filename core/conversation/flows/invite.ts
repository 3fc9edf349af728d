import type { INVITE_ACTIONS } from '../../chat/actions/money.ts';
import type { Button } from '../../chat/reply.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import { inviteWord } from '../../credits/invite.ts';
import { t } from '../../texts/text.ts';
import type { Handlers } from '../handlers.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';

/**
 * Answers `/invite`: shows the user's link or word, the people who joined with it, and the reward.
 */
export function invite(turn: MemberTurn): Outcome {
  const { code, came, rewarded } = ask(turn, 'invites');
  const { inviterCredits: inviter, invitedCredits, rewardedAMonth } = turn.shop.rules.referral;
  const word = code ?? inviteWord();
  const surface = turn.shop.surfaces.get(turn.event.surface);
  const link = surface?.startLink?.(`ref_${word}`) ?? null;
  const share = link === null ? null : (surface?.shareLink?.(link) ?? null);
  const buttons: Button[][] = [
    ...(share === null ? [] : [[primary({ label: t('invite.share'), url: share })]]),
    [button(t('menu.credits'), 'credits', 0), button(t('menu.templates'), 'templates', 0)],
  ];
  const text = [
    t('invite.title'),
    t('invite.gets', { inviter, invited: invitedCredits }),
    ...(link === null ? [] : [t('invite.link', { link })]),
    t('invite.word', { word }),
    t('invite.counts', { came, rewarded }),
    t('invite.limit', { most: rewardedAMonth }),
  ];
  return outcome(turn, [show(turn, text, { buttons })], {
    effects: code === null ? [{ do: 'invite-word', word }] : [],
  });
}

/** The handlers of the invitation buttons. */
export const inviteHandlers: Handlers<typeof INVITE_ACTIONS> = {
  invite,
};
