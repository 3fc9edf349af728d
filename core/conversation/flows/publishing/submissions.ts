import type { SUBMISSION_ACTIONS } from '../../../chat/actions/publishing.ts';
import type { Media, Reply } from '../../../chat/reply.ts';
import { button, danger, primary, rows, send } from '../../../chat/reply-builders.ts';
import { REFUSAL_REASONS } from '../../../chat/template-parts.ts';
import { templateSpec } from '../../../generations/generation-spec.ts';
import { listPrice } from '../../../generations/quote.ts';
import { clean } from '../../../publishing/clean.ts';
import type { SubmissionDecision } from '../../../publishing/decide-submission.ts';
import { titleIn } from '../../../publishing/queries.ts';
import { localText } from '../../../templates/template.ts';
import type { Text } from '../../../texts/text.ts';
import { t, verbatim } from '../../../texts/text.ts';
import type { Loaded } from '../../facts/facts.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { needsOfSubmission } from '../../needs/publishing.ts';
import { operates } from '../../operates.ts';
import { idle } from '../../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark, show } from '../../turn-replies.ts';
import { factsOf } from './draft-card.ts';

type Card = NonNullable<Loaded['submission']>;

/**
 * Answers the operators' `/submissions`: lists the templates that wait for a decision.
 * @returns null to others than operators
 */
export function submissions(turn: MemberTurn): Outcome | null {
  return operates(turn, 'cases') ? listed(turn) : null;
}

function listed(turn: MemberTurn): Outcome {
  const waiting = ask(turn, 'submissions');
  if (waiting.length === 0)
    return outcome(turn, [
      show(turn, [t('review.empty')], { buttons: [[button(t('payments.back'), 'payments', 0)]] }),
    ]);
  const buttons = waiting.map(({ id, title }, i) => [
    button(
      t('history.open', { number: i + 1, title: titleIn(title, turn.locale) }),
      'submission',
      id,
    ),
  ]);
  return outcome(turn, [show(turn, [t('review.waiting', { count: waiting.length })], { buttons })]);
}

/** Goes on with a submission, for operators. */
function withCard(turn: MemberTurn, id: string, how: (card: Card) => Outcome): Outcome {
  const card = operates(turn, 'cases') ? ask(turn, 'submission', id) : null;
  return card ? how(card) : outcome(turn, [remark(turn, t('stale'))]);
}

/** Goes on with one that waits; shows how one ended that does not. */
const withHeld = (turn: MemberTurn, id: string, how: (card: Card) => Outcome): Outcome =>
  withCard(turn, id, (card) =>
    card.submission.state === 'held' ? how(card) : outcome(turn, [cardReply(turn, card)]),
  );

const open = (turn: MemberTurn, id: string): Outcome =>
  withCard(turn, id, (card) => outcome(turn, [cardReply(turn, card)], { state: idle(turn.state) }));

function decide(turn: MemberTurn, id: string, decision: SubmissionDecision): Outcome {
  return withHeld(turn, id, (card) => {
    const { state } = decision;
    const decided = { ...card, submission: { ...card.submission, state } };
    return outcome(turn, [cardReply(turn, decided)], {
      state: idle(turn.state),
      effects: [{ do: 'decide-submission', submissionId: id, decision }],
    });
  });
}

function askReason(turn: MemberTurn, id: string): Outcome {
  return withHeld(turn, id, () => {
    const reasons = REFUSAL_REASONS.map((reason) =>
      button(t('submission.reason', { reason }), 'submission-why', id, reason),
    );
    const back = [button(t('nav.back'), 'submission', id)];
    return outcome(turn, [
      show(turn, [t('submission.why')], { buttons: [...rows(reasons, 2), back] }),
    ]);
  });
}

const askWords = (turn: MemberTurn, submissionId: string): Outcome =>
  withHeld(turn, submissionId, () =>
    outcome(turn, [show(turn, [t('submission.ask.words')], waitsForWords(submissionId))], {
      state: { ...turn.state, step: { at: 'submission', submissionId } },
    }),
  );

const waitsForWords = (id: string) => ({
  awaits: 'text' as const,
  buttons: [[button(t('nav.back'), 'submission', id)]],
});

/** Takes what an operator wants changed, in words for the author. */
export function fillSubmission(turn: MemberTurn, id: string, text: string): Outcome {
  const most = turn.shop.rules.promptCharacters;
  const words = [...clean(text)].slice(0, most).join('');
  if (words === '') return outcome(turn, [send([t('publish.empty')], waitsForWords(id))]);
  return decide(turn, id, { state: 'change-asked', words });
}

function cardReply(turn: MemberTurn, card: Card): Reply {
  const { submission, read, listing, template, authorName, scores } = card;
  const isHeld = submission.state === 'held';
  const text = [
    t('submission.card', {
      title: localText(read.title, turn.locale),
      kind: read.kind,
      change: String(template.publishedAt !== null),
    }),
    verbatim(localText(read.description, turn.locale)),
    t('publish.card.words', { words: read.prompt }),
    ...read.slots.map((slot) => slotText(turn, slot)),
    factsOf(turn, { ...listing, needs: read.needs }, listPriceOf(turn, read)),
    ...(read.licence === null ? [] : [t('publish.card.licence', { licence: read.licence })]),
    t('submission.card.by', { name: authorName ?? '–', account: submission.accountId }),
    t('publish.why', { category: submission.category ?? 'other' }),
    t('review.card.scores', { scores }),
    ...(isHeld ? [] : [t('submission.decided', { state: submission.state.replaceAll('-', '_') })]),
  ];
  if (!isHeld)
    return show(turn, text, { buttons: [[button(t('submission.list'), 'submissions')]] });
  const { id } = submission;
  return send(text, {
    media: picturesOf(card),
    buttons: [
      [primary(button(t('submission.approve'), 'submission-ok', id))],
      [button(t('submission.ask'), 'submission-ask', id)],
      [danger(button(t('submission.refuse'), 'submission-no', id))],
    ],
  });
}

/** What others pay for it where its author has set no price of their own. */
const listPriceOf = ({ shop }: MemberTurn, read: Card['read']): number | null =>
  listPrice(shop, templateSpec({ ...read, priceCredits: null }));

function slotText(
  turn: MemberTurn,
  { label, default: standard, answers }: Card['read']['slots'][number],
): Text {
  const said = answers?.map((answer) => localText(answer, turn.locale)) ?? [
    localText(standard, turn.locale),
  ];
  return t('submission.slot', { name: localText(label, turn.locale), said: said.join(' · ') });
}

/** The cover as it would be shown, then what the sample was made into. */
function picturesOf({ submission, read, sample }: Card): Media[] {
  const alt = t('templates.cover', { title: localText(read.title, 'en') });
  const cover: Media = {
    kind: 'image',
    source: { of: 'cover', id: `${read.id}@${read.version}` },
    alt,
  };
  const others = sample
    .filter(({ id }) => id !== submission.coverResultId)
    .map(
      ({ id, contentType }): Media => ({
        kind: contentType.startsWith('video/') ? 'video' : 'image',
        source: { of: 'result', id },
        alt,
      }),
    );
  return [cover, ...others];
}

/** The handlers of the operators' buttons on submissions. */
export const submissionHandlers: Handlers<typeof SUBMISSION_ACTIONS> = {
  submissions: (turn) => submissions(turn) ?? outcome(turn, [remark(turn, t('stale'))]),
  submission: open,
  'submission-ok': needing(
    (turn, id) => decide(turn, id, { state: 'approved' }),
    (_turn, id) => needsOfSubmission(id),
  ),
  'submission-no': askReason,
  'submission-why': needing(
    (turn: MemberTurn, id: string, category: (typeof REFUSAL_REASONS)[number]) =>
      decide(turn, id, { state: 'refused', category }),
    (_turn, id) => needsOfSubmission(id),
  ),
  'submission-ask': askWords,
};
