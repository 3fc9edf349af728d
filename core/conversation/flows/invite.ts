import { generateCode } from '../../credits/codes.ts';
import { show, t } from '../say.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';

/** How long a word to invite with is. */
const WORD_SIGNS = 8;

/** `/invite`: one's link or word, who came by it, and what it brings. */
export function invite(turn: MemberTurn): Outcome {
  const { code, came, rewarded } = ask(turn, 'invites');
  const { inviterCredits: inviter, invitedCredits, rewardedAMonth } = turn.shop.rules.referral;
  const word = code ?? generateCode(WORD_SIGNS);
  const link = turn.shop.surfaces.get(turn.event.surface)?.startLink?.(`ref_${word}`) ?? null;
  const text = [
    t('invite.title'),
    t('invite.gets', { inviter, invited: invitedCredits }),
    ...(link === null ? [] : [t('invite.link', { link })]),
    t('invite.word', { word }),
    t('invite.counts', { came, rewarded }),
    t('invite.limit', { most: rewardedAMonth }),
  ];
  return outcome(turn, [show(turn, text)], {
    effects: code === null ? [{ do: 'invite-word', code: word }] : [],
  });
}
