import { html } from 'hono/html';
import { z } from 'zod';
import { REFUSAL_REASONS } from '../../../core/chat/template-parts.ts';
import { ProductError } from '../../../core/errors.ts';
import { clean } from '../../../core/publishing/clean.ts';
import { decideSubmission } from '../../../core/publishing/decide-submission.ts';
import { type SubmissionCard, submissionCard } from '../../../core/publishing/submission-card.ts';
import { localText } from '../../../core/templates/template.ts';
import type { Html } from '../../../core/web/spans.ts';
import { sampleBehind } from '../../../db/ids-behind.ts';
import { say } from '../../pages/reader.ts';
import { pageLink } from '../elements.ts';
import { agoTime, countText } from '../figures-text.ts';
import { verbForm } from '../forms.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { factList } from '../tables.ts';
import { accountCell, CASE_PATHS, caseTabs, decisions, keyButton, listLink } from './case-parts.ts';
import { casePictures } from './pictures.ts';
import { checkLength } from './words.ts';

const ASK = { path: '/submissions/:submission/ask' } as const;
const REFUSE = { path: '/submissions/:submission/refuse' } as const;

/** The page of a template that waits to be offered. */
export const submissionPage: ConsolePage = {
  path: '/submissions/:submission',
  right: 'cases',
  title: 'console.case.submission',
  at: '/reviews',
  render: async (asked) => {
    const { parts, actor } = asked;
    const id = asked.param('submission');
    const card = await submissionCard(parts, actor, id, sampleBehind(id));
    if (!card) throw new ProductError({ code: 'not-found' });
    const pictures = await casePictures(asked, { kind: 'submission', id });
    return html`${caseTabs(asked, CASE_PATHS.submission)}<div class="columns"><section>${facts(asked, card)}</section>${decisions(asked, actions(asked, card))}</div>${pictures}`;
  },
};

function facts(asked: ConsoleRequest, card: SubmissionCard): Html {
  const { reader, parts } = asked;
  const { submission, read, listing, template, authorName, scores } = card;
  const isChange = String(template.publishedAt !== null);
  const slots = read.slots.map(({ label, default: standard, answers }) => {
    const said = (answers ?? [standard]).map((one) => localText(one, reader.locale)).join(' · ');
    return html`<li>${say(reader, 'submission.slot', { name: localText(label, reader.locale), said })}</li>`;
  });
  return factList([
    [
      say(reader, 'console.cases.what'),
      html`<b>${localText(read.title, reader.locale)}</b> ${pageLink(asked, `/reports/t.${read.id}`, html`<code>${read.id}</code>`)}`,
    ],
    [
      say(reader, 'console.case.is'),
      say(reader, 'console.case.makes', { kind: read.kind, change: isChange }),
    ],
    [say(reader, 'console.case.description'), localText(read.description, reader.locale) || null],
    [say(reader, 'console.case.prompt'), read.prompt === '' ? null : read.prompt],
    [say(reader, 'console.case.slots'), slots.length === 0 ? null : html`<ul>${slots}</ul>`],
    [
      say(reader, 'console.case.seen'),
      say(reader, 'console.case.visible', { who: listing.visibility }),
    ],
    [
      say(reader, 'console.case.price'),
      listing.priceCredits === null ? null : countText(reader, listing.priceCredits),
    ],
    [say(reader, 'console.case.licence'), read.licence],
    [
      say(reader, 'console.template.author'),
      html`${authorName ?? '–'} ${accountCell(asked, submission.accountId)}`,
    ],
    [
      say(reader, 'console.why'),
      say(reader, 'publish.why', { category: submission.category ?? 'other' }),
    ],
    [say(reader, 'console.case.scores'), html`<code>${scores}</code>`],
    [say(reader, 'console.since'), agoTime(reader, submission.createdAt, parts.now())],
    [
      say(reader, 'console.state'),
      submission.state === 'held'
        ? null
        : say(reader, 'submission.decided', { state: submission.state.replaceAll('-', '_') }),
    ],
  ]);
}

function actions(asked: ConsoleRequest, { submission }: SubmissionCard): Html {
  const { reader, parts } = asked;
  const back = listLink(asked, '/submissions');
  if (submission.state !== 'held') return back;
  const to = (verb: string) => `/submissions/${submission.id}/${verb}`;
  const ask = verbForm(asked, {
    verb: ASK,
    to: to('ask'),
    fields: [
      {
        kind: 'words',
        name: 'words',
        label: say(reader, 'console.case.ask'),
        hint: say(reader, 'submission.ask.words'),
        most: parts.rules.promptCharacters,
      },
    ],
    label: say(reader, 'submission.ask'),
  });
  const refuse = verbForm(asked, {
    verb: REFUSE,
    to: to('refuse'),
    fields: [
      {
        kind: 'choice',
        name: 'category',
        label: say(reader, 'console.why'),
        hint: say(reader, 'submission.why'),
        value: submission.category ?? 'other',
        options: REFUSAL_REASONS.map((reason) => [
          reason,
          say(reader, 'submission.reason', { reason }),
        ]),
      },
    ],
    label: say(reader, 'console.case.refuse'),
    style: 'danger',
  });
  const approve = keyButton(asked, {
    path: to('approve'),
    label: 'submission.approve',
    key: 'a',
    style: 'primary',
  });
  return html`<div class="acts">${approve}</div><div class="apart">${ask}</div><div class="apart">${refuse}</div>${back}`;
}

const id = z.string().min(1).max(100);
const DONE = {
  right: 'cases',
  page: submissionPage,
  said: 'console.case.decided',
  onTo: () => '/submissions',
} as const;

/** What can be done about a submission. */
export const SUBMISSION_VERBS = [
  consoleVerb({
    ...DONE,
    path: '/submissions/:submission/approve',
    input: z.object({ submission: id }),
    run: ({ parts, actor }, { submission: submissionId }) =>
      decideSubmission(parts, actor, { submissionId, decision: { state: 'approved' } }),
  }),
  consoleVerb({
    ...DONE,
    ...ASK,
    input: z.object({ submission: id, words: z.string().transform(clean).pipe(z.string().min(1)) }),
    run: async ({ parts, actor }, { submission: submissionId, words }) => {
      checkLength(words, parts.rules.promptCharacters);
      const decision = { state: 'change-asked', words } as const;
      return decideSubmission(parts, actor, { submissionId, decision });
    },
  }),
  consoleVerb({
    ...DONE,
    ...REFUSE,
    input: z.object({ submission: id, category: z.enum(REFUSAL_REASONS) }),
    run: ({ parts, actor }, { submission: submissionId, category }) =>
      decideSubmission(parts, actor, { submissionId, decision: { state: 'refused', category } }),
  }),
];
