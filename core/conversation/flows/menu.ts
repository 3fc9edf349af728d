import type { MENU_ACTIONS } from '../../chat/actions/account.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, danger, primary, rows, send } from '../../chat/reply-builders.ts';
import { supportedOperations } from '../../engines/router.ts';
import { ruleValues } from '../../policies/texts.ts';
import { t, verbatim } from '../../texts/text.ts';
import type { Handlers } from '../handlers.ts';
import { templateById } from '../look-up.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { pageIn, templateIn } from '../typed-words.ts';
import { goneReply } from './gone.ts';
import { openPage, withLink } from './link.ts';
import { detail } from './templates.ts';

/**
 * Builds the menu, with the template that a link named where there is one.
 * @param when `first` right after joining
 */
export function menu(turn: Turn, when: 'first' | 'again'): Reply[] {
  const wanted = turn.state.wanted === null ? null : templateById(turn, turn.state.wanted);
  if (wanted) return [{ ...detail(turn, wanted), mode: 'send' }];
  const text = [t(when === 'first' ? 'menu.first' : 'menu.again', ruleValues(turn)), t('menu.can')];
  return [send(text, { buttons: menuButtons(turn) })];
}

const canImagine = ({ shop }: Turn): boolean =>
  supportedOperations(shop.engines, ['imagine']).length > 0;

/** Builds the buttons of the menu. */
export function menuButtons(turn: Turn): Button[][] {
  const ready = turn.account?.faceSlots.length === 3;
  return [
    [primary(button(t('menu.templates'), 'templates', 0))],
    [button(t('menu.shoots'), 'shoots')],
    ...(canImagine(turn) ? [[button(t('menu.imagine'), 'imagine')]] : []),
    ...rows(
      [
        button(t(ready ? 'menu.profile' : 'menu.profile.add'), 'profile'),
        button(t('menu.credits'), 'credits', 0),
        button(t('menu.history'), 'history', 0),
        button(t('menu.settings'), 'settings'),
      ],
      2,
    ),
  ];
}

/** Answers `/start`, with what a link names: a template, a creator or a shared result. */
export function start(turn: Turn, argument: string): Outcome {
  const page = pageIn(argument);
  if (page) return openPage(turn, page);
  const state = withLink({ ...turn, state: { ...turn.state, wanted: null } }, argument);
  const named = templateIn(argument);
  const isGone = named !== null && state.wanted === null;
  return outcome(
    turn,
    [
      ...(isGone ? [{ ...goneReply(turn, named), mode: 'send' as const }] : []),
      ...menu({ ...turn, state }, 'again'),
    ],
    { state: { ...idle(state), wanted: null } },
  );
}

/** Shows the menu. */
export function openMenu(turn: Turn): Outcome {
  const [reply] = menu({ ...turn, state: { ...turn.state, wanted: null } }, 'again');
  return outcome(turn, reply ? [{ ...reply, mode: show(turn, []).mode }] : [], {
    state: idle(turn.state),
  });
}

/** Answers `/help`. */
export function help(turn: Turn): Outcome {
  const values = ruleValues(turn);
  return outcome(turn, [
    send([t('help.title'), t('help.how', values), t('help.commands'), t('help.money', values)], {
      buttons: menuButtons(turn),
    }),
  ]);
}

/** Answers `/cancel` and its button: stops waiting for an answer. */
export function cancel(turn: MemberTurn): Outcome {
  const { step, drafts } = turn.state;
  const asked = turn.event.body.kind === 'command' && step.at === 'idle';
  const making = asked ? ask(turn, 'open') : [];
  if (making.length > 0)
    return outcome(turn, [send([t('cancel.making')], { buttons: making.map(stopButton) })]);
  const text = t(step.at === 'idle' ? 'cancel.nothing' : 'cancel.done');
  const left = 'draftId' in step ? step.draftId : null;
  return outcome(turn, [show(turn, [text], { buttons: menuButtons(turn) })], {
    state: { ...idle(turn.state), drafts: drafts.filter(({ id }) => id !== left), wanted: null },
  });
}

const stopButton = ({ id, title }: { id: string; title: string }): Button[] => [
  danger(button(verbatim(title), 'stop', id)),
];

/** The handlers of the welcome and of the menu; members are shown the menu. */
export const menuHandlers: Handlers<typeof MENU_ACTIONS> = {
  adult: openMenu,
  minor: openMenu,
  agree: openMenu,
  refuse: openMenu,
  help,
  menu: openMenu,
  cancel,
};
