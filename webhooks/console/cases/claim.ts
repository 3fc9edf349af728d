import { html } from 'hono/html';
import { z } from 'zod';
import { ProductError } from '../../../core/errors.ts';
import { claimNumber } from '../../../core/takedowns/claim.ts';
import { type ClaimCard, claimCard } from '../../../core/takedowns/claim-queries.ts';
import { decideClaim } from '../../../core/takedowns/decide-claim.ts';
import { subjectCode } from '../../../core/takedowns/subject.ts';
import { localText } from '../../../core/templates/template.ts';
import type { Html } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { pageLink } from '../elements.ts';
import { agoTime } from '../figures-text.ts';
import { verbForm } from '../forms.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { factList } from '../tables.ts';
import { CASE_PATHS, caseTabs, decisions, keyButton, listLink } from './case-parts.ts';
import { clock } from './lists.ts';
import { casePictures } from './pictures.ts';
import { checkLength } from './words.ts';

const REJECT = { path: '/claims/:claim/reject' } as const;

/** The page of a claim of likeness, with its clock. */
export const claimPage: ConsolePage = {
  path: '/claims/:claim',
  right: 'cases',
  title: 'console.case.claim',
  at: '/reviews',
  render: async (asked) => {
    const card = await claimAsked(asked, asked.param('claim'));
    const pictures = await casePictures(asked, { kind: 'claim', id: card.claim.id });
    return html`${caseTabs(asked, CASE_PATHS.claim)}<div class="columns"><section>${facts(asked, card)}</section>${decisions(asked, actions(asked, card))}</div>${pictures}`;
  },
};

async function claimAsked({ parts, actor }: ConsoleRequest, id: string): Promise<ClaimCard> {
  const card = await claimCard(parts, actor, id);
  if (!card) throw new ProductError({ code: 'not-found' });
  return card;
}

function facts(asked: ConsoleRequest, { claim, subjects }: ClaimCard): Html {
  const { reader, parts } = asked;
  const { state, ranOutAt } = claim;
  const isOpen = state === 'open';
  return factList([
    [say(reader, 'console.case.number'), html`<code>${claimNumber(claim.id)}</code>`],
    [say(reader, 'console.case.left'), isOpen ? clock(asked, claim.dueAt) : null],
    [
      say(reader, 'console.state'),
      isOpen
        ? ranOutAt === null
          ? null
          : say(reader, 'claim.ran-out')
        : say(reader, 'console.case.claim.state', { state }),
    ],
    [say(reader, 'console.case.own-words'), html`<q>${claim.words}</q>`],
    [say(reader, 'console.case.target'), claim.target],
    [
      say(reader, 'console.case.named'),
      subjects.length === 0
        ? say(reader, 'console.cases.named', { count: 0 })
        : html`<ul>${subjects.map((one) => html`<li>${pageLink(asked, `/reports/${subjectCode(one.subject)}`, localText(one.title, reader.locale) || one.subject.id)} <span class="tag">${say(reader, 'console.template.state', { state: one.state.replaceAll('-', '_') })}</span></li>`)}</ul>`,
    ],
    [say(reader, 'console.case.contact'), claim.contact === '' ? '–' : claim.contact],
    [say(reader, 'console.since'), agoTime(reader, claim.createdAt, parts.now())],
    [say(reader, 'console.case.answer'), claim.answer],
  ]);
}

function actions(asked: ConsoleRequest, { claim, subjects }: ClaimCard): Html {
  const { reader, parts } = asked;
  const back = listLink(asked, '/claims');
  if (claim.state !== 'open') return back;
  const uphold = keyButton(asked, {
    path: `/claims/${claim.id}/uphold`,
    label: 'claim.uphold',
    labelValues: { count: subjects.length },
    key: 't',
    style: 'danger',
  });
  const reject = verbForm(asked, {
    verb: REJECT,
    to: `/claims/${claim.id}/reject`,
    fields: [
      {
        kind: 'words',
        name: 'words',
        label: say(reader, 'console.case.answer'),
        hint: say(reader, 'claim.ask-words'),
        most: parts.rules.trust.claims.characters,
      },
    ],
    label: say(reader, 'claim.reject'),
  });
  return html`<div class="acts">${uphold}</div><div class="apart">${reject}</div>${back}`;
}

const id = z.string().min(1).max(100);
const DONE = {
  right: 'cases',
  page: claimPage,
  said: 'console.case.decided',
  onTo: () => '/claims',
} as const;

/** What can be done about a claim of likeness. */
export const CLAIM_VERBS = [
  consoleVerb({
    ...DONE,
    path: '/claims/:claim/uphold',
    input: z.object({ claim: id }),
    confirm: async (asked, { claim: claimId }) => {
      const { reader } = asked;
      const { claim, subjects } = await claimAsked(asked, claimId);
      if (claim.state !== 'open') throw new ProductError({ code: 'done-before' });
      const label = say(reader, 'claim.uphold', { count: subjects.length });
      const words = [say(reader, 'console.case.sure', { decision: 'upheld' })];
      return { title: label, words, label, back: `/claims/${claimId}` };
    },
    run: ({ parts, actor }, { claim: claimId }) =>
      decideClaim(parts, actor, { claimId, decision: 'upheld', answer: null }),
  }),
  consoleVerb({
    ...DONE,
    ...REJECT,
    input: z.object({ claim: id, words: z.string().trim().min(1) }),
    run: async ({ parts, actor }, { claim: claimId, words }) => {
      checkLength(words, parts.rules.trust.claims.characters);
      return decideClaim(parts, actor, { claimId, decision: 'rejected', answer: words });
    },
  }),
];
