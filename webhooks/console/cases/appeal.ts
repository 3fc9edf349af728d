import { html } from 'hono/html';
import { z } from 'zod';
import { ProductError } from '../../../core/errors.ts';
import { decideAppeal } from '../../../core/ladder/appeal.ts';
import { type AppealCard, appealCard } from '../../../core/ladder/queries.ts';
import type { Html } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { agoTime } from '../figures-text.ts';
import { verbForm } from '../forms.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { factList } from '../tables.ts';
import { accountCell, CASE_PATHS, caseTabs, decisions, listLink } from './case-parts.ts';
import { casePictures } from './pictures.ts';
import { checkLength } from './words.ts';

const ANSWER = { path: '/appeals/:appeal/answer' } as const;

/** The page of an appeal against a step. */
export const appealPage: ConsolePage = {
  path: '/appeals/:appeal',
  right: 'people',
  title: 'console.case.appeal',
  at: '/reviews',
  render: async (asked) => {
    const { parts, actor } = asked;
    const card = await appealCard(parts, actor, asked.param('appeal'));
    if (!card) throw new ProductError({ code: 'not-found' });
    const pictures = await casePictures(asked, { kind: 'appeal', id: card.appeal.id });
    return html`${caseTabs(asked, CASE_PATHS.appeal)}<div class="columns"><section>${facts(asked, card)}</section>${decisions(asked, actions(asked, card))}</div>${pictures}`;
  },
};

function facts(asked: ConsoleRequest, { appeal, step, words }: AppealCard): Html {
  const { reader, parts } = asked;
  const { decision } = appeal;
  return factList([
    [say(reader, 'console.account'), accountCell(asked, appeal.accountId)],
    [say(reader, 'console.case.own-words'), html`<q>${words}</q>`],
    [
      say(reader, 'console.case.against'),
      html`${say(reader, 'console.cases.step', { step: step.step })} · ${say(reader, 'console.step.reason', { reason: step.reason })}`,
    ],
    [say(reader, 'console.by'), html`<code>${step.decidedBy}</code>`],
    [say(reader, 'console.since'), agoTime(reader, appeal.createdAt, parts.now())],
    [say(reader, 'console.state'), decision && say(reader, 'appeals.decided', { decision })],
  ]);
}

function actions(asked: ConsoleRequest, { appeal }: AppealCard): Html {
  const { reader, parts } = asked;
  const back = listLink(asked, '/appeals');
  if (appeal.decision !== null) return back;
  const form = verbForm(asked, {
    verb: ANSWER,
    to: `/appeals/${appeal.id}/answer`,
    fields: [
      {
        kind: 'choice',
        name: 'decision',
        label: say(reader, 'console.case.decision'),
        options: [
          ['lifted', say(reader, 'account.lift')],
          ['kept', say(reader, 'appeals.keep')],
        ],
      },
      {
        kind: 'words',
        name: 'words',
        label: say(reader, 'console.case.answer'),
        hint: say(reader, 'console.case.answer.hint'),
        most: parts.rules.ladder.appealCharacters,
      },
    ],
    label: say(reader, 'console.case.answer.send'),
    style: 'primary',
  });
  return html`${form}${back}`;
}

/** What can be done about an appeal. */
export const APPEAL_VERBS = [
  consoleVerb({
    ...ANSWER,
    right: 'people',
    page: appealPage,
    input: z.object({
      appeal: z.string().min(1).max(100),
      decision: z.enum(['lifted', 'kept']),
      words: z.string().trim().min(1),
    }),
    run: async ({ parts, actor }, { appeal: appealId, decision, words }) => {
      checkLength(words, parts.rules.ladder.appealCharacters);
      return decideAppeal(parts, actor, { appealId, decision, words });
    },
    said: 'console.case.decided',
    onTo: () => '/appeals',
  }),
];
