import type { REVIEW_ACTIONS } from '../../chat/actions/operators.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, send } from '../../chat/reply-builders.ts';
import { isProvidersRefusal } from '../../generations/engine-need.ts';
import { mayBeAppealed } from '../../generations/messages.ts';
import { mediaOf } from '../../generations/result-reply.ts';
import type { ReviewEnd } from '../../reviews/open-review.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import type { Loaded } from '../facts/facts.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfReview } from '../needs/people.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

const MOST_CHARACTERS = 600;

type Card = NonNullable<Loaded['review']>;

/** Requests a review of a refusal, by our screening or by a company, once a generation. */
export function appeal(turn: MemberTurn, generationId: string): Outcome {
  const found = ask(turn, 'generation', generationId);
  const { operators, rules } = turn.shop;
  if (!found || !mayBeAppealed(rules, found.row, turn.now) || operators.length === 0)
    return stale(turn);
  if (turn.refused === 'review-of-generation' || ask(turn, 'reviewed', generationId))
    return outcome(turn, [remark(turn, t('review.asked-before'))]);
  return outcome(turn, [send([t('review.asked')])], {
    effects: [{ do: 'appeal', generationId }],
  });
}

/**
 * Answers the operators' `/reviews`: lists the open reviews.
 * @returns null to others than operators
 */
export function reviews(turn: MemberTurn): Outcome | null {
  if (!operates(turn, 'cases')) return null;
  const waiting = ask(turn, 'reviews');
  if (waiting.length === 0)
    return outcome(turn, [
      send([t('review.empty')], { buttons: [[button(t('payments.back'), 'payments', 0)]] }),
    ]);
  const buttons = waiting.map(({ id, title }, i) => [
    button(t('history.open', { number: i + 1, title }), 'review', id),
  ]);
  return outcome(turn, [send([t('review.waiting', { count: waiting.length })], { buttons })]);
}

/** Shows an operator a review with the possible decisions. */
export function openReview(turn: MemberTurn, reviewId: string): Outcome {
  const card = cardOf(turn, reviewId);
  return card ? outcome(turn, [cardReply(turn, card)]) : stale(turn);
}

/**
 * Stores an operator's decision of a review. Only the first decision counts; later operators see
 * it.
 */
export function decideReview(turn: MemberTurn, reviewId: string, decision: ReviewEnd): Outcome {
  const card = cardOf(turn, reviewId);
  if (!card) return stale(turn);
  if (card.review.decision !== null) return outcome(turn, [cardReply(turn, card)]);
  const decided = { ...card, review: { ...card.review, decision } };
  const suspended = decision === 'suspended' || card.suspended;
  return outcome(turn, [cardReply(turn, { ...decided, suspended })], {
    effects: [{ do: 'decide-review', review: card, decision }],
  });
}

/** Suspends or restores the account of a review. */
export function setSuspended(turn: MemberTurn, reviewId: string, suspended: boolean): Outcome {
  const card = cardOf(turn, reviewId);
  if (!card) return stale(turn);
  if (suspended && card.review.decision === null) return decideReview(turn, reviewId, 'suspended');
  const shown = cardReply(turn, { ...card, suspended });
  if (card.suspended === suspended) return outcome(turn, [shown]);
  return outcome(turn, [shown], { effects: [{ do: 'set-suspended', review: card, suspended }] });
}

/** Returns the review to operators, null to others. */
function cardOf(turn: MemberTurn, reviewId: string): Card | null {
  return operates(turn, 'cases') ? ask(turn, 'review', reviewId) : null;
}

function cardReply(turn: MemberTurn, card: Card): Reply {
  const { review, generation, asked, results, scores, suspended, isHeld } = card;
  const { slots = {}, prompt = '' } = asked?.request ?? {};
  const words = [...Object.values(slots), prompt].join(' · ');
  const open = review.decision === null;
  const text = [
    t('review.card', { title: generation.title, cause: review.cause }),
    whyRefused(turn, card),
    t('review.card.words', { words: words.slice(0, MOST_CHARACTERS) }),
    t('review.card.scores', { scores }),
    t('review.card.account', { account: review.accountId, suspended: String(suspended) }),
    ...(isHeld ? [t('review.card.held')] : []),
    ...(open ? [] : [t('review.decided', { decision: review.decision ?? '' })]),
  ];
  const media = open ? results.map((result) => mediaOf(generation, result)) : [];
  const account = suspended
    ? button(t('review.restore'), 'review-restore', review.id)
    : danger(button(t('review.suspend'), 'review-suspend', review.id));
  const choices = open
    ? [
        primary(button(t('review.allow'), 'review-allow', review.id)),
        button(t('review.keep'), 'review-keep', review.id),
      ]
    : [];
  const whole = button(t('account.open'), 'account', review.accountId);
  const buttons = [...(choices.length > 0 ? [choices] : []), [account, whole]];
  return media.length > 0 ? send(text, { media, buttons }) : show(turn, text, { buttons });
}

/** Returns the category that our screening found, or the company that refused. */
function whyRefused(turn: MemberTurn, { review, generation }: Card): Text {
  if (!isProvidersRefusal(generation))
    return t('screened.why', { category: review.category ?? 'other' });
  const engine = turn.shop.engines.find(({ id }) => id === generation.engine);
  return t('review.card.refused-by', { engine: engine?.name ?? generation.engine });
}

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** The handlers of the appeal and review buttons. */
export const reviewHandlers: Handlers<typeof REVIEW_ACTIONS> = {
  appeal: needing(appeal, (_turn, id) => [
    ['generation', id],
    ['reviewed', id],
  ]),
  review: openReview,
  'review-allow': needing((turn, id) => decideReview(turn, id, 'allowed'), needsOfReview),
  'review-keep': needing((turn, id) => decideReview(turn, id, 'kept'), needsOfReview),
  'review-suspend': needing((turn, id) => setSuspended(turn, id, true), needsOfReview),
  'review-restore': needing((turn, id) => setSuspended(turn, id, false), needsOfReview),
};
