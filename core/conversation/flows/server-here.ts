import type { GuildOrigin } from '../../chat/guild.ts';
import { defaultButtons } from '../../chat/reply-builders.ts';
import type { GuildBoard } from '../../guilds/queries.ts';
import { t } from '../../texts/text.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

/** The server that a turn happens on, with what was decided there. */
export type Here = { guild: GuildOrigin; board: GuildBoard };

/** Plays what only makes sense on a server that has added the bot; says so anywhere else. */
export function onServer(turn: MemberTurn, play: (here: Here) => Outcome): Outcome {
  const { guild } = turn.event;
  if (!guild)
    return outcome(turn, [show(turn, [t('guild.only-there')], { buttons: defaultButtons })]);
  if (guild.isUserInstallOnly)
    return outcome(turn, [show(turn, [t('guild.not-added')], { buttons: defaultButtons })]);
  return play({ guild, board: ask(turn, 'guild', guild.id) });
}

/** Plays what only who manages the server may do, by the platform's own permissions at this press. */
export function asManager(turn: MemberTurn, play: (here: Here) => Outcome): Outcome {
  return onServer(turn, (here) =>
    here.guild.canManage ? play(here) : outcome(turn, [remark(turn, t('guild.managers-only'))]),
  );
}
