import { html } from 'hono/html';
import { z } from 'zod';
import { ProductError } from '../../../core/errors.ts';
import { isProvidersRefusal } from '../../../core/generations/engine-need.ts';
import { decideReview } from '../../../core/reviews/decide-review.ts';
import { type ReviewCard, reviewCard } from '../../../core/reviews/queries.ts';
import { setSuspended } from '../../../core/reviews/set-suspended.ts';
import type { Html } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { agoTime } from '../figures-text.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { factList } from '../tables.ts';
import { accountCell, CASE_PATHS, caseTabs, decisions, keyButton, listLink } from './case-parts.ts';
import { casePictures } from './pictures.ts';

/** The page of a held result, or of a refusal that its owner appeals. */
export const reviewPage: ConsolePage = {
  path: '/reviews/:review',
  right: 'cases',
  title: 'console.case.review',
  at: '/reviews',
  render: async (asked) => {
    const card = await reviewAsked(asked, asked.param('review'));
    const pictures = await casePictures(asked, { kind: 'review', id: card.review.id });
    return html`${caseTabs(asked, CASE_PATHS.review)}<div class="columns"><section>${facts(asked, card)}</section>${decisions(asked, actions(asked, card))}</div>${pictures}`;
  },
};

async function reviewAsked({ parts, actor }: ConsoleRequest, id: string): Promise<ReviewCard> {
  const card = await reviewCard(parts, actor, id);
  if (!card) throw new ProductError({ code: 'not-found' });
  return card;
}

/** Reads a review that nobody has decided. @throws {ProductError} `done-before`, `not-found` */
async function openReview(asked: ConsoleRequest, id: string): Promise<ReviewCard> {
  const card = await reviewAsked(asked, id);
  if (card.review.decision !== null) throw new ProductError({ code: 'done-before' });
  return card;
}

function facts(asked: ConsoleRequest, card: ReviewCard): Html {
  const { reader, parts } = asked;
  const { review, generation, asked: wanted, scores } = card;
  const { slots = {}, prompt = '' } = wanted?.request ?? {};
  const words = [...Object.values(slots), prompt].filter((one) => one !== '').join(' · ');
  return factList([
    [say(reader, 'console.cases.what'), generation.title],
    [say(reader, 'console.cause'), say(reader, 'console.cases.cause', { cause: review.cause })],
    [say(reader, 'console.why'), whyRefused(asked, card)],
    [say(reader, 'console.case.words'), words === '' ? null : words],
    [say(reader, 'console.case.scores'), html`<code>${scores}</code>`],
    [say(reader, 'console.since'), agoTime(reader, review.createdAt, parts.now())],
    [
      say(reader, 'console.account'),
      html`${accountCell(asked, review.accountId)}${card.suspended ? html` <span class="tag warn">${say(reader, 'console.status', { status: 'suspended' })}</span>` : ''}`,
    ],
    [say(reader, 'console.held'), card.isHeld ? say(reader, 'console.case.held') : null],
    [
      say(reader, 'console.state'),
      review.decision && say(reader, 'review.decided', { decision: review.decision }),
    ],
  ]);
}

function whyRefused({ reader, parts }: ConsoleRequest, { review, generation }: ReviewCard): string {
  if (!isProvidersRefusal(generation))
    return say(reader, 'screened.why', { category: review.category ?? 'other' });
  const engine = parts.engines.find(({ id }) => id === generation.engine);
  return say(reader, 'review.card.refused-by', { engine: engine?.name ?? generation.engine });
}

function actions(asked: ConsoleRequest, { review, suspended }: ReviewCard): Html {
  const path = `/reviews/${review.id}`;
  const decide = (decision: 'allowed' | 'kept') =>
    keyButton(asked, {
      path: `${path}/decide`,
      label: decision === 'allowed' ? 'review.allow' : 'review.keep',
      key: decision === 'allowed' ? 'a' : 'r',
      values: { decision },
      style: decision === 'allowed' ? 'primary' : '',
    });
  const account = keyButton(asked, {
    path: `${path}/suspend`,
    label: suspended ? 'review.restore' : 'review.suspend',
    key: 's',
    values: { suspended: suspended ? 'no' : 'yes' },
    style: suspended ? '' : 'danger',
  });
  const isOpen = review.decision === null;
  return html`<div class="acts">${isOpen ? html`${decide('allowed')}${decide('kept')}` : ''}${account}</div>${listLink(asked, '/reviews')}`;
}

const id = z.string().min(1).max(100);

/** What can be done about a review. */
export const REVIEW_VERBS = [
  consoleVerb({
    path: '/reviews/:review/decide',
    right: 'cases',
    page: reviewPage,
    input: z.object({ review: id, decision: z.enum(['allowed', 'kept']) }),
    confirm: async (asked, { review, decision }) => {
      const { generation } = await openReview(asked, review);
      const { reader } = asked;
      const label = say(reader, decision === 'allowed' ? 'review.allow' : 'review.keep');
      return {
        title: `${label}: ${generation.title}`,
        words: [say(reader, 'console.case.sure', { decision })],
        label,
        back: `/reviews/${review}`,
      };
    },
    run: async (asked, { review, decision }) =>
      decideReview(asked.parts, asked.actor, {
        review: await openReview(asked, review),
        decision,
      }),
    said: 'console.case.decided',
    onTo: () => '/reviews',
  }),
  consoleVerb({
    path: '/reviews/:review/suspend',
    right: 'cases',
    page: reviewPage,
    input: z.object({ review: id, suspended: z.enum(['yes', 'no']) }),
    confirm: async (asked, { review, suspended }) => {
      if (suspended === 'no') return null;
      await toBeSuspended(asked, review, true);
      const { reader } = asked;
      const label = say(reader, 'review.suspend');
      return {
        title: label,
        words: [say(reader, 'console.case.sure', { decision: 'suspended' })],
        label,
        back: `/reviews/${review}`,
      };
    },
    run: async (asked, { review, suspended: typed }) => {
      const suspended = typed === 'yes';
      const card = await toBeSuspended(asked, review, suspended);
      // As in the chat: who is suspended over what waits has it refused.
      return suspended && card.review.decision === null
        ? decideReview(asked.parts, asked.actor, { review: card, decision: 'suspended' })
        : setSuspended(asked.parts, asked.actor, { review: card, suspended });
    },
    said: 'console.case.decided',
    onTo: ({ review }) => `/reviews/${review}`,
  }),
];

/** Reads a review whose account is not yet as it shall be. @throws {ProductError} `done-before`, `not-found` */
async function toBeSuspended(
  asked: ConsoleRequest,
  review: string,
  suspended: boolean,
): Promise<ReviewCard> {
  const card = await reviewAsked(asked, review);
  if (card.suspended === suspended) throw new ProductError({ code: 'done-before' });
  return card;
}
