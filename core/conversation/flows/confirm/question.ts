import { understands } from '../../../engines/local/understand.ts';
import { keptUntil } from '../../../retention/keep.ts';
import { local, titleOf } from '../../look-up.ts';
import type { Plan } from '../../plan.ts';
import type { Reply, Text } from '../../reply.ts';
import { button, send, show, t } from '../../say.ts';
import { type Draft, withDraft } from '../../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { packButtons } from '../buy.ts';
import { heldUp } from '../holds.ts';
import { processors } from '../policy.ts';
import { balanceText, proLine, type Quote, quote, usualSeconds, wordsFor } from '../price.ts';
import { choiceButtons } from './buttons.ts';
import { begin } from './start.ts';
import { agreedTo, companiesOf, knows, otherwise } from './who.ts';

/** Words named at most where they are not understood. */
const MOST_UNKNOWN = 6;

/** Says what it costs, how long it takes and who gets the photos; or starts at once where that is wished. */
export function confirm(turn: MemberTurn, plan: Plan, draft: Draft, alwaysAsk: boolean): Outcome {
  const priced = quote(turn, plan, draft);
  if (!priced) return cannot(turn, plan, draft);
  const told = agreedTo(turn);
  const asks = alwaysAsk || !turn.account.skipConfirm || !knows(told, priced.engine);
  if (!asks && missing(turn, priced) === 0) return begin(turn, plan, { ...draft, told }, priced);
  return question(turn, plan, draft, priced, []);
}

/** Says what nobody here can do, and waits for other words where there were some. */
function cannot(turn: MemberTurn, plan: Plan, draft: Draft): Outcome {
  const slot = plan.templateId === null ? plan.slots[0] : undefined;
  if (!slot) return outcome(turn, [show(turn, [t('confirm.unavailable')])]);
  const understood = understands(plan.operation, wordsFor(plan, draft.slots));
  const unknown = understood.ok ? [] : understood.unknown.filter((word) => word !== '');
  const { [slot.id]: _said, ...slots } = draft.slots;
  const why =
    unknown.length > 0
      ? t('operation.unknown', { words: unknown.slice(0, MOST_UNKNOWN).join(', ') })
      : t('operation.cannot');
  return outcome(
    turn,
    [
      send([why, t('operation.examples', { operation: plan.operation })], {
        awaits: 'text',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ],
    {
      state: {
        ...withDraft(turn.state, { ...draft, slots }),
        step: { at: 'slot', draftId: draft.id, slot: slot.id },
      },
    },
  );
}

/** Shows what is about to be made, and remembers what the user is told. @param before said first */
export function question(
  turn: MemberTurn,
  plan: Plan,
  draft: Draft,
  priced: Quote,
  before: Text[],
): Outcome {
  const held = priced.credits > 0 ? heldUp(turn) : null;
  if (held) return held;
  const shown = { ...draft, shownCredits: priced.credits, told: companiesOf(priced) };
  const reply = screen(turn, plan, shown, priced);
  return outcome(turn, [{ ...reply, text: [...before, ...reply.text] }], {
    state: withDraft(turn.state, shown),
  });
}

function screen(turn: MemberTurn, plan: Plan, draft: Draft, priced: Quote): Reply {
  const short = missing(turn, priced);
  const said = plan.slots.filter(({ id }) => draft.slots[id]);
  const text = [
    t('confirm.title', { title: titleOf(turn, plan), kind: plan.kind }),
    ...said.map((slot) =>
      t('confirm.slot', { label: local(turn, slot.label), value: draft.slots[slot.id] ?? '' }),
    ),
    ...(draft.count > 1 ? [t('confirm.count', { count: draft.count })] : []),
    ...cost(turn, priced),
    ...proLine(turn, priced),
    t('confirm.time', { seconds: usualSeconds(turn, plan, priced) }),
    t(priced.need.references === 0 ? 'confirm.who-words' : 'confirm.who', {
      who: processors(priced.engine.company),
    }),
    ...otherwise(priced),
    keeping(turn),
    ...(short > 0 ? [t('confirm.short', { short })] : []),
  ];
  const buttons = short > 0 ? packButtons(turn) : choiceButtons(turn, plan, draft, priced);
  return show(turn, text, { buttons: [...buttons, [button(t('nav.cancel'), 'drop', draft.id)]] });
}

/** How many credits are missing; what is free can be made with a balance below zero. */
export const missing = (turn: MemberTurn, { free, credits }: Quote): number =>
  free ? 0 : Math.max(0, credits - turn.account.credits);

function cost(turn: MemberTurn, { free, credits, tooFewFree }: Quote): Text[] {
  const balance = turn.account.credits;
  const { freeLeft } = turn.account;
  if (free) return [t('confirm.free', { left: freeLeft - free.count, balance })];
  const price =
    credits > balance
      ? [t('template.price', { credits }), balanceText(balance)]
      : [t('confirm.price', { credits, after: balance - credits })];
  return tooFewFree ? [...price, t('confirm.too-few-free', { left: freeLeft })] : price;
}

function keeping(turn: MemberTurn): Text {
  const { rules } = turn.shop;
  if (turn.account.keepNothing) return t('confirm.keep-nothing');
  const until = keptUntil(rules, turn.account, turn.now);
  return t('confirm.kept', { until: { at: until, form: 'date' } });
}
