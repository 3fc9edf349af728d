import type { Reply } from '../../../chat/reply.ts';
import { button } from '../../../chat/reply-builders.ts';
import { videoSizeOf } from '../../../engines/video-wish.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import { companiesOf, type Quote } from '../../../generations/quote.ts';
import { operationRow } from '../../../operations/lists.ts';
import { processors } from '../../../policies/texts.ts';
import { keptUntil } from '../../../retention/expiry.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import { picturesOf } from '../../draft-pictures.ts';
import type { Draft } from '../../drafts.ts';
import { local, titleOf } from '../../look-up.ts';
import { withDraft } from '../../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { packButtons } from '../buy.ts';
import { heldUp } from '../holds.ts';
import { motionLines } from '../motion.ts';
import { balanceText, proLine, usualSeconds } from '../price.ts';
import { hasLastFrame } from '../several-photos.ts';
import { choiceButtons } from './buttons.ts';
import { otherwise } from './data-recipients.ts';
import { overTheServer, whyNotThePot } from './server.ts';
import { videoLine } from './video-buttons.ts';

/**
 * Shows a draft with the question whether to start it, and stores what the user is told.
 * @param before texts that precede the question
 */
export function question(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
  before: Text[],
): Outcome {
  const held = priced.credits > 0 ? heldUp(turn) : null;
  if (held) return held;
  const over = overTheServer(turn, plan, draft);
  if (over) return over;
  const shown = {
    ...draft,
    shownCredits: priced.credits,
    shownPot: priced.pot?.pays === true,
    told: companiesOf(priced),
  };
  const whyNot = whyNotThePot(draft, priced);
  const reply = screen(turn, plan, shown, priced, whyNot);
  return outcome(turn, [{ ...reply, text: [...before, ...reply.text] }], {
    state: withDraft(turn.state, shown),
  });
}

function screen(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
  whyNotThePot: Text[],
): Reply {
  const short = missing(turn, priced);
  const said = plan.slots.filter(({ id }) => draft.slots[id]);
  const text = [
    t('confirm.title', { title: titleOf(turn, plan), kind: plan.kind }),
    ...said.map((slot) =>
      t('confirm.slot', { label: local(turn, slot.label), value: draft.slots[slot.id] ?? '' }),
    ),
    ...(draft.part === null ? [] : [t('longer.from', { before: draft.part - 1 })]),
    ...photosLine(plan, draft),
    ...(draft.names.length > 0 ? [t('together.with', { names: draft.names.join(', ') })] : []),
    ...(draft.petId === null ? [] : [t('pet.along')]),
    ...areaLine(plan),
    ...motionLines(turn, plan, draft, videoSizeOf(priced.need.longEdgePx)),
    ...videoLine(plan, draft, priced),
    ...(draft.count > 1 ? [t('confirm.count', { count: draft.count })] : []),
    ...whyNotThePot,
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

/** Says of how many photos it is made, where there are several. */
function photosLine(plan: GenerationSpec, draft: Draft): Text[] {
  const { length: count } = picturesOf(draft);
  if (count < 2) return [];
  return [hasLastFrame(plan) ? t('frames.both') : t('confirm.photos', { count })];
}

/** Says what stays as it is, for what changes an area alone. */
function areaLine({ operation }: GenerationSpec): Text[] {
  const { mask } = operationRow(operation);
  if (mask === 'painted') return [t('confirm.part')];
  return mask === 'margins' ? [t('confirm.widen')] : [];
}

/** Returns the number of missing credits. A free picture can be made with a negative balance. */
export const missing = (turn: MemberTurn, priced: Quote): number =>
  priced.free || priced.pot?.pays ? 0 : Math.max(0, priced.credits - spendable(turn, priced));

/** Returns the credits that may pay: test money pays for the local engine alone. */
const spendable = ({ account }: MemberTurn, { engine }: Quote): number =>
  engine.company === null ? account.credits : account.credits - account.testCredits;

function cost(turn: MemberTurn, priced: Quote): Text[] {
  const { free, credits, tooFewFree, pot } = priced;
  const balance = turn.account.credits;
  const { freeLeft } = turn.account;
  if (pot?.pays) return [t('guild.pays', { credits, left: pot.leftToday })];
  if (free) return [t('confirm.free', { left: freeLeft - free.count, balance })];
  const price =
    missing(turn, priced) > 0
      ? [t('template.price', { credits }), balanceText(balance), ...testMoney(turn, priced)]
      : [t('confirm.price', { credits, after: balance - credits })];
  return tooFewFree ? [...price, t('confirm.too-few-free', { left: freeLeft })] : price;
}

function keeping(turn: MemberTurn): Text {
  const { rules } = turn.shop;
  if (turn.account.keepNothing) return t('confirm.keep-nothing');
  const until = keptUntil(rules, turn.account, turn.now);
  return t('confirm.kept', { until: { at: until, form: 'date' } });
}

/** Returns the text about the part of the balance that may not pay here; none without such a part. */
function testMoney({ account }: MemberTurn, { engine }: Quote): Text[] {
  if (engine.company === null || account.testCredits === 0) return [];
  return [t('credits.test-money', { credits: account.testCredits })];
}
