import { button, primary } from '../../chat/reply-builders.ts';
import { guildLimit } from '../../rules/guild-settings.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { heldUp } from './holds.ts';
import { type Here, onServer } from './server-here.ts';

/** Shows a server's pot: what it pays, what is in it for those who may see it, and what is one's own. */
export const pot = (turn: MemberTurn): Outcome =>
  onServer(turn, (here) => potScreen(turn, here, []));

function potScreen(turn: MemberTurn, { guild, board }: Here, before: Text[]): Outcome {
  const { settings, pot: inside, today } = board;
  const { rules } = turn.shop;
  const day = guildLimit(rules, settings, 'pot');
  const maySee = guild.canManage || settings.balanceFor === 'everyone';
  const own = inside.ownCredits;
  const text = [
    ...before,
    t('guild.pot.title'),
    t('guild.pot.about'),
    t('guild.board.pot', { day, price: guildLimit(rules, settings, 'pot-price') }),
    ...(maySee ? [t('guild.pot.balance', { credits: inside.credits })] : []),
    ...(own > 0 ? [t('guild.pot.own', { credits: own })] : []),
    t('guild.pot.today', { left: Math.max(0, day - today.pot) }),
  ];
  const gifts = rules.guilds.potGifts.map((credits) =>
    button(t('guild.pot.put', { credits }), 'pot-put', credits),
  );
  const take = button(t('guild.pot.take', { credits: own }), 'pot-take', guild.id);
  const back = [button(t('nav.back'), 'server')];
  const buttons = [gifts, ...(own > 0 ? [[take]] : []), back];
  return outcome(turn, [show(turn, text, { buttons })]);
}

/** The credits that may go into a pot: test money stays with its owner. */
const givable = ({ account }: MemberTurn): number => account.credits - account.testCredits;

/** Asks whether to put credits into the pot. */
export function askToPut(turn: MemberTurn, credits: number): Outcome {
  return onServer(turn, (here) => {
    const held = heldUp(turn);
    if (held) return held;
    if (!turn.shop.rules.guilds.potGifts.includes(credits))
      return outcome(turn, [remark(turn, t('stale'))]);
    if (givable(turn) < credits) return potScreen(turn, here, [t('guild.pot.too-few')]);
    const left = turn.account.credits - credits;
    return outcome(turn, [
      show(turn, [t('guild.pot.sure', { credits, left })], {
        buttons: [
          [primary(button(t('guild.pot.yes'), 'pot-put-yes', credits, turn.newId()))],
          [button(t('nav.back'), 'pot')],
        ],
      }),
    ]);
  });
}

/** Puts credits into the pot; the same question is answered once. */
export function put(turn: MemberTurn, credits: number, key: string): Outcome {
  return onServer(turn, (here) => {
    const held = heldUp(turn);
    if (held) return held;
    const { guild, board } = here;
    if (turn.refused === 'movement-key') return potScreen(turn, here, []);
    const isOffered = turn.shop.rules.guilds.potGifts.includes(credits);
    if (!isOffered || givable(turn) < credits)
      return potScreen(turn, here, [t('guild.pot.too-few')]);
    const { credits: before, ownCredits } = board.pot;
    const inside = { credits: before + credits, ownCredits: ownCredits + credits };
    const after = potScreen(turn, { guild, board: { ...board, pot: inside } }, [
      t('guild.pot.done', { credits }),
    ]);
    return { ...after, effects: [{ do: 'pay-into-pot', guildId: guild.id, credits, key }] };
  });
}

/** Takes back what is left of one's own in a server's pot, wherever one is. */
export function take(turn: MemberTurn, guildId: string): Outcome {
  const { ownCredits: credits } = ask(turn, 'guild', guildId).pot;
  if (credits === 0) return outcome(turn, [show(turn, [t('guild.pot.nothing')])]);
  const text = [
    t('guild.pot.taken', { credits }),
    t('pay.balance', { balance: turn.account.credits + credits }),
  ];
  return outcome(turn, [show(turn, text)], {
    effects: [{ do: 'take-from-pot', guildId, credits, key: turn.newId() }],
  });
}
