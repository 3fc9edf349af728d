import { doorFor } from '../../accounts/access.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, send } from '../../chat/reply-builders.ts';
import { CODE, spelled, tidyCode } from '../../credits/codes.ts';
import { digestOf, policyTexts, termsTexts } from '../../policies/texts.ts';
import { t } from '../../texts/text.ts';
import { idle } from '../state.ts';
import { ask, type Outcome, outcome, type Turn } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { pageIn, wordIn } from '../typed-words.ts';
import { openPage, withLink } from './link.ts';
import { menu } from './menu.ts';
import { onTheWeb } from './on-the-web.ts';
import { supportTexts } from './paysupport.ts';

/** Longer is neither a code nor an invitation's word. */
const WORD_CHARACTERS = 64;

/**
 * Handles everything that a user may do before accepting the terms: state the age, read, accept,
 * refuse.
 */
export function onboard(turn: Turn): Outcome {
  const out = answer(turn);
  // Whatever is answered, the open question stands below it: once the age is stated, the terms.
  const isAsked = out.state.adult && !out.effects.some((effect) => effect.do === 'join');
  const terms = isAsked ? digestOf(termsTexts(turn), turn.locale) : null;
  return { ...out, state: { ...out.state, shown: { ...out.state.shown, terms } } };
}

function answer(turn: Turn): Outcome {
  const { body } = turn.event;
  const why = shutOut(turn);
  if (why) return why;
  if (body.kind === 'command') return gateCommand(turn, body.name, body.argument);
  if (body.kind !== 'press') return outcome(turn, [question(turn)]);
  switch (turn.action?.name) {
    case 'adult':
      return outcome(turn, [show(turn, termsTexts(turn), termsButtons)], {
        state: { ...turn.state, adult: true },
      });
    case 'agree':
      return hasReadTerms(turn) ? join(turn) : outcome(turn, [question(turn)]);
    case 'minor':
    case 'refuse':
      return refuse(turn, turn.action.name);
    case 'terms':
      return terms(turn);
    case 'policy':
      return outcome(turn, [policy(turn), question(turn, 'send')]);
    case 'menu':
      return outcome(turn, [question(turn)]);
    default:
      return outcome(turn, [remark(turn, t('gate.first')), question(turn, 'send')]);
  }
}

/** Whether the terms that were shown last are those of now: a button below others agrees to nothing. */
const hasReadTerms = (turn: Turn): boolean =>
  turn.state.adult && turn.state.shown.terms === digestOf(termsTexts(turn), turn.locale);
/** The word that an event brings, of an invitation or a code; null where it brings none. */
export function triedWord({ event: { body } }: Pick<Turn, 'event'>): string | null {
  if (body.kind !== 'command') return null;
  const word = body.name === 'code' ? body.argument.trim() : wordIn(body.argument);
  return word ? word.slice(0, WORD_CHARACTERS) : null;
}

/**
 * Tells somebody who may not come in how to get in; the policies are read by everybody.
 * @returns null for who may
 */
function shutOut(turn: Turn): Outcome | null {
  const door = doorFor(turn.shop, turn.event);
  if (door === 'open') return null;
  const tried = triedWord(turn);
  const word = tried ?? turn.state.word;
  if (door === 'word' && word !== null && ask(turn, 'admitted', word)) return null;
  const { supportContact: contact } = turn.shop.rules;
  const { surface, userId } = turn.event;
  const text = [
    ...(door === 'word' && tried !== null ? [t('access.wrong-word')] : []),
    door === 'word' ? t('access.invited') : t('access.list', { id: `${surface}:${userId}` }),
    ...(contact === null ? [] : [t('access.ask', { contact })]),
  ];
  const reply = send(text, { buttons: [[button(t('gate.policy'), 'policy')]] });
  return {
    ...outcome(turn, [...policies(turn), reply], { state: idle({ ...turn.state, word: null }) }),
    leavesNoChat: true,
  };
}

/** What somebody who may not come in has asked to read. */
function policies(turn: Turn): Reply[] {
  const { body } = turn.event;
  const name = body.kind === 'command' ? body.name : turn.action?.name;
  if (name === 'paysupport') return [send(supportTexts(turn))];
  if (name === 'privacy' || name === 'policy') return [send(policyTexts(turn))];
  return name === 'terms' ? [send(termsTexts(turn))] : [];
}

function gateCommand(turn: Turn, name: string, argument: string): Outcome {
  if (name === 'help') return outcome(turn, [send([t('gate.help')]), question(turn, 'send')]);
  if (name === 'paysupport')
    return outcome(turn, [send(supportTexts(turn)), question(turn, 'send')]);
  if (name === 'privacy') return outcome(turn, [policy(turn), question(turn, 'send')]);
  if (name === 'terms') return terms(turn);
  const state = withLink(turn, argument);
  const word = name === 'code' ? argument : wordIn(argument);
  return outcome(turn, [question(turn)], {
    state: word === null ? state : { ...state, word: word.slice(0, WORD_CHARACTERS) },
  });
}

/** The terms, which are a question themselves once the age is stated; then the question that is open. */
const terms = (turn: Turn): Outcome =>
  outcome(turn, [
    ...(turn.state.adult ? [] : [send(termsTexts(turn), { buttons: onTheWeb(turn, '/terms') })]),
    question(turn, 'send'),
  ]);

const policy = (turn: Turn): Reply =>
  send(policyTexts(turn), { buttons: onTheWeb(turn, '/privacy') });

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
  const { word } = turn.state;
  // A notice tells why the account is shut, so nothing is offered before it.
  const isShut = turn.account === null && ask(turn, 'left-suspended');
  return outcome(
    turn,
    isShut
      ? [show(turn, [t('gate.accepted')])]
      : [show(turn, [t('gate.joined')]), ...came(turn, word), ...cameFor(turn)],
    {
      state: { ...idle(turn.state), adult: true, wanted: null, link: null, word: null },
      effects: [{ do: 'join', word }],
    },
  );
}

/** What somebody came for by a link; the menu where that was nothing. */
function cameFor(turn: Turn): Reply[] {
  const page = turn.state.link === null ? null : pageIn(turn.state.link);
  return page ? openPage(turn, page).replies : menu(turn, 'first');
}

/** What there is to say about the code or the invitation that somebody came with. */
function came(turn: Turn, word: string | null): Reply[] {
  if (word === null) return [];
  const standing = ask(turn, 'joining', word);
  const { invitedCredits } = turn.shop.rules.referral;
  if (standing === 'invited') return [send([t('invite.noted', { credits: invitedCredits })])];
  if (standing === 'came-back') return [send([t('invite.not-new')])];
  const code = tidyCode(word);
  if (!CODE.test(code)) return [];
  const use = button(t('code.use', { word: spelled(code) }), 'code-use', code);
  return [send([t('code.button')], { buttons: [[primary(use)]] })];
}

function refuse(turn: Turn, how: 'minor' | 'refuse'): Outcome {
  const text = how === 'minor' ? t('gate.minor') : t('gate.refused');
  return outcome(
    turn,
    [show(turn, [text, t('gate.again')], { buttons: [[button(t('gate.restart'), 'menu')]] })],
    {
      state: { ...idle(turn.state), adult: false, wanted: null, link: null, drafts: [] },
      effects: [{ do: 'refuse' }],
    },
  );
}
