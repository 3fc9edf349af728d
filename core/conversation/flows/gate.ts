import { templateById } from '../look-up.ts';
import { button, danger, primary, remark, send, show, t } from '../say.ts';
import { idle, type State } from '../state.ts';
import { type Outcome, outcome, type Turn } from '../turn.ts';
import { menu } from './menu.ts';
import { supportTexts } from './paysupport.ts';
import { policyTexts, termsTexts } from './policy.ts';

const TEMPLATE_LINK = 't_';

/** Everything somebody may do who has not accepted the terms: state the age, read, accept, refuse. */
export function gate(turn: Turn): Outcome {
  const { body } = turn.event;
  if (body.kind === 'command') return gateCommand(turn, body.name, body.argument);
  if (body.kind !== 'press') return outcome(turn, [question(turn)]);
  switch (turn.action?.name) {
    case 'adult':
      return outcome(turn, [show(turn, termsTexts(turn), termsButtons)], {
        state: { ...turn.state, adult: true },
      });
    case 'agree':
      return turn.state.adult ? join(turn) : outcome(turn, [question(turn)]);
    case 'minor':
    case 'refuse':
      return refuse(turn, turn.action.name);
    case 'terms':
      return outcome(turn, [send(termsTexts(turn))]);
    case 'policy':
      return outcome(turn, [send(policyTexts(turn))]);
    default:
      return outcome(turn, [remark(turn, t('gate.first')), question(turn, 'send')]);
  }
}

function gateCommand(turn: Turn, name: string, argument: string): Outcome {
  if (name === 'help') return outcome(turn, [send([t('gate.help')]), question(turn, 'send')]);
  if (name === 'paysupport') return outcome(turn, [send(supportTexts(turn))]);
  if (name === 'privacy') return outcome(turn, [send(policyTexts(turn))]);
  if (name === 'terms') return outcome(turn, [send(termsTexts(turn))]);
  return outcome(turn, [question(turn)], { state: withLink(turn, argument) });
}

/** Remembers the template that a link names, for after the welcome. */
export function withLink(turn: Turn, argument: string): State {
  const id = argument.startsWith(TEMPLATE_LINK) ? argument.slice(TEMPLATE_LINK.length) : null;
  const wanted = id !== null && templateById(turn, id) ? id : turn.state.wanted;
  return { ...turn.state, wanted };
}

function question(turn: Turn, mode?: 'send') {
  if (turn.state.adult)
    return { ...show(turn, termsTexts(turn), termsButtons), ...(mode && { mode }) };
  const reply = show(
    turn,
    [t('gate.hello'), t('gate.adult', { age: turn.shop.rules.minimumAge })],
    {
      buttons: [
        [primary(button(t('gate.adult.yes', { age: turn.shop.rules.minimumAge }), 'adult'))],
        [button(t('gate.adult.no'), 'minor')],
      ],
    },
  );
  return { ...reply, ...(mode && { mode }) };
}

const termsButtons = {
  get buttons() {
    return [
      [primary(button(t('gate.agree'), 'agree'))],
      [button(t('gate.policy'), 'policy'), danger(button(t('gate.refuse'), 'refuse'))],
    ];
  },
};

function join(turn: Turn): Outcome {
  return outcome(turn, [show(turn, [t('gate.joined')]), ...menu(turn, 'first')], {
    state: { ...idle(turn.state), adult: true, wanted: null },
    effects: [{ do: 'join' }],
  });
}

function refuse(turn: Turn, how: 'minor' | 'refuse'): Outcome {
  const text = how === 'minor' ? t('gate.minor') : t('gate.refused');
  return outcome(turn, [show(turn, [text, t('gate.again')])], {
    state: { ...idle(turn.state), adult: false, wanted: null, drafts: [] },
    effects: [{ do: 'refuse' }],
  });
}
