import type { CodeRow } from '../../../db/codes.ts';
import type { CODE_ACTIONS } from '../../chat/actions/money.ts';
import { button, primary, send } from '../../chat/reply-builders.ts';
import {
  CODE,
  type CodeRequest,
  codeRow,
  spelled,
  tidyCode,
  untilDay,
} from '../../credits/codes.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfCode } from '../needs/people.ts';
import { operates } from '../operates.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { cutWord, wordIn } from '../typed-words.ts';
import { heldUp } from './holds.ts';

/**
 * Answers `/start` with a code or an invitation in its link.
 * @returns null for any other argument
 */
export function linked(turn: MemberTurn, argument: string): Outcome | null {
  const word = wordIn(argument);
  return word === null ? null : useCode(turn, word);
}

/** Answers `/code WORD`: redeems the code, or asks for one where the word is missing. */
export function code(turn: MemberTurn, argument: string): Outcome {
  return argument.trim() === '' ? askForCode(turn) : useCode(turn, argument);
}

/** Asks for a code. */
export function askForCode(turn: MemberTurn): Outcome {
  const buttons = [[button(t('nav.cancel'), 'cancel')]];
  return outcome(turn, [show(turn, [t('code.ask')], { awaits: 'text', buttons })], {
    state: { ...turn.state, step: { at: 'code' } },
  });
}

/**
 * Redeems a gift code, or accepts the word of an invitation.
 * @param typed the word as it was typed
 */
export function useCode(turn: MemberTurn, typed: string): Outcome {
  const held = heldUp(turn);
  if (held) return held;
  const word = cutWord(typed);
  const status = ask(turn, 'code', word);
  if (status.is === 'unknown') return invitation(turn, word);
  if (status.is === 'too-many')
    return said(turn, [t('code.too-many', { until: { at: status.until, form: 'relative' } })]);
  if (status.is !== 'good') return said(turn, [t(`code.${status.is}`)]);
  const { credits } = status;
  const text = [
    t('code.good', { credits }),
    t('pay.balance', { balance: turn.account.credits + credits }),
  ];
  const shown = said(turn, text, 'good');
  return { ...shown, effects: [{ do: 'redeem', typed: status.code }] };
}

function invitation(turn: MemberTurn, word: string): Outcome {
  const status = ask(turn, 'invitation', word);
  if (status.is === 'none')
    return { ...said(turn, [t('code.unknown')], 'wrong'), effects: [{ do: 'wrong-code' }] };
  if (status.is !== 'good') return said(turn, [t(`invite.${status.is}`)]);
  const { invitedCredits } = turn.shop.rules.referral;
  const shown = said(turn, [t('invite.noted', { credits: invitedCredits })], 'good');
  return { ...shown, effects: [{ do: 'claim-invitation', word }] };
}

function said(turn: MemberTurn, text: Text[], how?: 'good' | 'wrong'): Outcome {
  const next =
    how === 'wrong'
      ? button(t('code.button'), 'code')
      : primary(button(t('menu.templates'), 'templates', 0));
  return outcome(turn, [show(turn, text, { buttons: [[next]] })], { state: idle(turn.state) });
}

/**
 * Answers the operators' `/codes`: lists the newest codes; `new …` creates one, `off …` ends one.
 * @returns null to others than operators
 */
export function codes(turn: MemberTurn, argument: string): Outcome | null {
  if (!operates(turn, 'money')) return null;
  const [verb = '', ...words] = argument.split(/\s+/).filter((word) => word !== '');
  if (verb === 'new') return makeCode(turn, words);
  if (verb === 'off') return endCode(turn, words.join(' '));
  const rows = ask(turn, 'codes');
  const text = [t('code.list', { count: rows.length }), ...rows.map((row) => line(turn, row))];
  const buttons = [[button(t('payments.back'), 'payments', 0)]];
  return outcome(turn, [send([...text, t('code.usage')], { buttons })]);
}

function makeCode(turn: MemberTurn, words: readonly string[]): Outcome {
  const request = requestIn(words);
  if (!request) return outcome(turn, [send([t('code.usage')])]);
  const row = codeRow(request, turn.now);
  if (turn.refused === 'code')
    return outcome(turn, [send([t('code.taken', { word: spelled(row.code) })])]);
  const made: CodeRow = { used: 0, disabledAt: null, ...row, expiresAt: row.expiresAt ?? null };
  return outcome(turn, [send([t('code.made'), line(turn, made)])], {
    effects: [{ do: 'make-code', row }],
  });
}

/** Parses `CREDITS USES` and, in any order, a last day, a kind and a word. */
function requestIn([credits, uses, ...rest]: readonly string[]): CodeRequest | null {
  const request: CodeRequest = {
    credits: Number(credits),
    uses: Number(uses),
    kind: 'promotion',
    expiresAt: null,
  };
  for (const word of rest) {
    const until = untilDay(word);
    if (until !== null) request.expiresAt = until;
    else if (word === 'gift' || word === 'promotion') request.kind = word;
    else if (request.code === undefined) request.code = word;
    else return null;
  }
  return request;
}

function endCode(turn: MemberTurn, typed: string): Outcome {
  const word = tidyCode(typed);
  const known = CODE.test(word) && ask(turn, 'code-row', word) !== null;
  const text = t(known ? 'code.off' : 'code.none-such', { word: spelled(word) });
  return outcome(turn, [send([text])], {
    effects: known ? [{ do: 'end-code', code: word }] : [],
  });
}

function line(turn: MemberTurn, row: CodeRow): Text {
  const { kind, credits, used, usesLimit: limit, expiresAt, disabledAt } = row;
  const over = disabledAt !== null || (expiresAt !== null && expiresAt <= turn.now);
  return t('code.line', {
    word: spelled(row.code),
    kind,
    credits,
    used,
    limit,
    state: over ? 'off' : expiresAt === null ? 'open' : 'dated',
    until: { at: (expiresAt ?? turn.now) - 1, form: 'date' },
  });
}

/** The handlers of the code buttons. */
export const codeHandlers: Handlers<typeof CODE_ACTIONS> = {
  code: askForCode,
  'code-use': needing(useCode, needsOfCode),
};
