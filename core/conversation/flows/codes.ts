import type { CodeRow } from '../../../db/codes.ts';
import type { CODE_ACTIONS } from '../../chat/actions/money.ts';
import { isOperator } from '../../chat/operators.ts';
import { button, primary, send } from '../../chat/reply-builders.ts';
import { CODE, type CodeWish, codeRow, spelled, tidyCode, untilDay } from '../../credits/codes.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfCode } from '../needs/people.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { cutWord, wordIn } from '../typed-words.ts';
import { heldUp } from './holds.ts';

/** `/start` with a code or an invitation in its link; null for any other. */
export function linked(turn: MemberTurn, argument: string): Outcome | null {
  const word = wordIn(argument);
  return word === null ? null : useCode(turn, word);
}

/** `/code WORD`, or the question which one. */
export function code(turn: MemberTurn, argument: string): Outcome {
  return argument.trim() === '' ? askForCode(turn) : useCode(turn, argument);
}

/** Waits for a code. */
export function askForCode(turn: MemberTurn): Outcome {
  const buttons = [[button(t('nav.cancel'), 'cancel')]];
  return outcome(turn, [show(turn, [t('code.ask')], { awaits: 'text', buttons })], {
    state: { ...turn.state, step: { at: 'code' } },
  });
}

/** A gift code, or the word of somebody's invitation. */
export function useCode(turn: MemberTurn, typed: string): Outcome {
  const held = heldUp(turn);
  if (held) return held;
  const word = cutWord(typed);
  const standing = ask(turn, 'code', word);
  if (standing.is === 'unknown') return invitation(turn, word);
  if (standing.is === 'too-many')
    return said(turn, [t('code.too-many', { until: { at: standing.until, form: 'relative' } })]);
  if (standing.is !== 'good') return said(turn, [t(`code.${standing.is}`)]);
  const { credits } = standing;
  const text = [
    t('code.good', { credits }),
    t('pay.balance', { balance: turn.account.credits + credits }),
  ];
  const shown = said(turn, text, 'good');
  return { ...shown, effects: [{ do: 'redeem', typed: standing.code }] };
}

function invitation(turn: MemberTurn, word: string): Outcome {
  const standing = ask(turn, 'invitation', word);
  if (standing.is === 'none')
    return { ...said(turn, [t('code.unknown')], 'wrong'), effects: [{ do: 'wrong-code' }] };
  if (standing.is !== 'good') return said(turn, [t(`invite.${standing.is}`)]);
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

/** `/codes`, for operators: the newest ones; `new …` makes one, `off …` ends one. */
export function codes(turn: MemberTurn, argument: string): Outcome | null {
  if (!isOperator(turn.shop.operators, turn.event)) return null;
  const [verb = '', ...words] = argument.split(/\s+/).filter((word) => word !== '');
  if (verb === 'new') return makeCode(turn, words);
  if (verb === 'off') return endCode(turn, words.join(' '));
  const rows = ask(turn, 'codes');
  const text = [t('code.list', { count: rows.length }), ...rows.map((row) => line(turn, row))];
  const buttons = [[button(t('payments.back'), 'payments', 0)]];
  return outcome(turn, [send([...text, t('code.usage')], { buttons })]);
}

function makeCode(turn: MemberTurn, words: readonly string[]): Outcome {
  const wish = wishIn(words);
  if (!wish) return outcome(turn, [send([t('code.usage')])]);
  const row = codeRow(wish, turn.now);
  if (turn.refused === 'code')
    return outcome(turn, [send([t('code.taken', { word: spelled(row.code) })])]);
  const made: CodeRow = { used: 0, disabledAt: null, ...row, expiresAt: row.expiresAt ?? null };
  return outcome(turn, [send([t('code.made'), line(turn, made)])], {
    effects: [{ do: 'make-code', row }],
  });
}

/** `CREDITS USES` and, in any order, a last day, a kind and a word. */
function wishIn([credits, uses, ...rest]: readonly string[]): CodeWish | null {
  const wish: CodeWish = {
    credits: Number(credits),
    uses: Number(uses),
    kind: 'promotion',
    expiresAt: null,
  };
  for (const word of rest) {
    const until = untilDay(word);
    if (until !== null) wish.expiresAt = until;
    else if (word === 'gift' || word === 'promotion') wish.kind = word;
    else if (wish.code === undefined) wish.code = word;
    else return null;
  }
  return wish;
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

/** The handlers of codes. */
export const codeHandlers: Handlers<typeof CODE_ACTIONS> = {
  code: askForCode,
  'code-use': needing(useCode, needsOfCode),
};
