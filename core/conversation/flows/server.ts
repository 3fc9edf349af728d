import type { SERVER_ACTIONS } from '../../chat/actions/guilds.ts';
import type { Button } from '../../chat/reply.ts';
import { button, primary, rows } from '../../chat/reply-builders.ts';
import { changed, channelOf, type GuildChange } from '../../guilds/change-settings.ts';
import { GUILD_LIMITS, type GuildLimit } from '../../operations/guild-limits.ts';
import { type GuildSettings, guildLimit } from '../../rules/guild-settings.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import type { Handlers } from '../handlers.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { asManager, type Here, onServer } from './server-here.ts';
import { decide, look, serverCards, serverShelf, serverUsed } from './server-lists.ts';

/** How a role is mentioned in a command. */
const ROLE = /<@&(\d{1,20})>/g;

/** Answers `/server`: shows what is decided on the server; with roles, lets these post cards. */
export function server(turn: MemberTurn, argument = ''): Outcome {
  if (argument.trim() === '') return onServer(turn, (here) => board(turn, here, []));
  const roles = [...argument.matchAll(ROLE)].flatMap(([, id]) => id ?? []);
  return roles.length > 0
    ? change(turn, { what: 'posters', to: { roles: [...new Set(roles)] } })
    : asManager(turn, (here) => board(turn, here, [t('guild.roles.none')]));
}

/** Changes what is decided, and shows it. */
function change(turn: MemberTurn, to: GuildChange, shown = board): Outcome {
  return asManager(turn, ({ guild, board: now }) => {
    const settings = changed(turn.shop.rules, now.settings, guild, to);
    if (!settings) return outcome(turn, [remark(turn, t('guild.too-many'))]);
    const after = shown(turn, { guild, board: { ...now, settings } }, []);
    return { ...after, effects: [{ do: 'change-guild', change: to }] };
  });
}

/** Shows what is decided on a server, with what a manager can do about it. */
function board(turn: MemberTurn, here: Here, before: Text[]): Outcome {
  const text = [...before, t('guild.board.title'), ...lines(turn, here)];
  const { guild } = here;
  const buttons = [
    ...(guild.canManage ? managerButtons(here) : []),
    [button(t('guild.do.shelf'), 'shelf', 0), button(t('guild.do.pot'), 'pot')],
  ];
  return outcome(turn, [show(turn, text, { buttons })]);
}

function lines(turn: MemberTurn, { guild, board: { settings, ...of } }: Here): Text[] {
  const limit = (which: GuildLimit) => guildLimit(turn.shop.rules, settings, which);
  const isHere = settings.channels.includes(channelOf(guild.channel));
  return [
    t('guild.board.channels', { count: settings.channels.length, here: String(isHere) }),
    t('guild.board.approval', { on: String(settings.approval) }),
    postersText(settings),
    t('guild.board.limits', {
      cards: limit('cards'),
      server: limit('server-cards'),
      uses: limit('uses'),
    }),
    t('guild.board.pot', { day: limit('pot'), price: limit('pot-price') }),
    t('guild.board.shelf', { shown: of.shown, waiting: of.waiting }),
    ...(guild.canManage ? [t('guild.roles.how')] : []),
  ];
}

function postersText({ posters }: GuildSettings): Text {
  const isByRole = typeof posters !== 'string';
  const count = isByRole ? posters.roles.length : 0;
  return t('guild.board.posters', { who: isByRole ? 'roles' : posters, count });
}

function managerButtons({ guild, board: { settings, waiting } }: Here): Button[][] {
  const { channels, approval, posters, balanceFor } = settings;
  const isHere = channels.includes(channelOf(guild.channel));
  const to = posters === 'everyone' ? 'managers' : 'everyone';
  const seenBy = balanceFor === 'everyone' ? 'managers' : 'everyone';
  const here = button(
    t('guild.do.channel', { on: String(!isHere) }),
    'server-channel',
    isHere ? 'off' : 'on',
  );
  return [
    [
      isHere ? here : primary(here),
      ...(channels.length > 0 ? [button(t('guild.do.nowhere'), 'server-channel', 'none')] : []),
    ],
    ...rows(
      [
        button(
          t('guild.do.approval', { on: String(!approval) }),
          'server-approval',
          approval ? 'off' : 'on',
        ),
        button(t('guild.do.posters', { to }), 'server-posters', to),
        button(t('guild.do.balance', { to: seenBy }), 'server-balance', seenBy),
        button(t('guild.do.limits'), 'server-limits'),
      ],
      2,
    ),
    [
      button(t('guild.do.waiting', { count: waiting }), 'server-shelf', 'waiting', 0),
      button(t('guild.do.shown'), 'server-shelf', 'shown', 0),
      button(t('guild.do.muted'), 'server-shelf', 'muted', 0),
    ],
    [button(t('guild.do.cards'), 'server-cards'), button(t('guild.do.used'), 'server-used')],
  ];
}

/** Shows the limits with what may be chosen. */
function limits(turn: MemberTurn, { board: { settings } }: Here): Outcome {
  const { rules } = turn.shop;
  const choices = GUILD_LIMITS.map((limit) =>
    rules.guilds.limits[limit].choices.map((count) => {
      const chosen = String(guildLimit(rules, settings, limit) === count);
      const label = t('guild.limit', { limit: limit.replaceAll('-', '_'), count, chosen });
      return button(label, 'server-limit', limit, count);
    }),
  );
  const buttons = [...choices, [button(t('nav.back'), 'server')]];
  return outcome(turn, [show(turn, [t('guild.limits')], { buttons })]);
}

/** The handlers of the managers' buttons. */
export const serverHandlers: Handlers<typeof SERVER_ACTIONS> = {
  server: (turn) => server(turn),
  'server-channel': (turn, to) =>
    change(
      turn,
      to === 'none' ? { what: 'no-channels' } : { what: 'channel', allowed: to === 'on' },
    ),
  'server-approval': (turn, to) => change(turn, { what: 'approval', on: to === 'on' }),
  'server-posters': (turn, to) => change(turn, { what: 'posters', to }),
  'server-balance': (turn, to) => change(turn, { what: 'balance', for: to }),
  'server-limits': (turn) => asManager(turn, (here) => limits(turn, here)),
  'server-limit': (turn, limit, to) => change(turn, { what: 'limit', limit, to }, limits),
  'server-shelf': serverShelf,
  'shelf-look': look,
  'shelf-decide': decide,
  'server-cards': serverCards,
  'server-used': serverUsed,
};
