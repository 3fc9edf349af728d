import { z } from 'zod';
import { ProductError } from '../../../core/errors.ts';
import { keepCopy } from '../../../core/takedowns/keep-copy.ts';
import { keepReported } from '../../../core/takedowns/keep-reported.ts';
import type { ReportedCard } from '../../../core/takedowns/queries.ts';
import { takeDown } from '../../../core/takedowns/take-down.ts';
import { undoTakedown } from '../../../core/takedowns/undo-takedown.ts';
import { localText } from '../../../core/templates/template.ts';
import { say } from '../../pages/reader.ts';
import { consoleVerb, type Question } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { reportAsked, reportPage } from './report.ts';

const id = z.string().min(1).max(100);
const SUBJECT = z.object({ subject: id });
const COPY = z.object({ subject: id, copy: z.string().regex(/^[0-9a-z-]{1,26}$/) });
const DONE = { right: 'cases', page: reportPage, said: 'console.case.decided' } as const;
const there = ({ subject }: { subject: string }): string => `/reports/${subject}`;

/** Reads what is not taken down yet. @throws {ProductError} `done-before`, `not-found` */
async function standing(asked: ConsoleRequest, code: string): Promise<ReportedCard> {
  const card = await reportAsked(asked, code);
  if (card.state === 'taken-down') throw new ProductError({ code: 'done-before' });
  return card;
}

async function askTakeDown(asked: ConsoleRequest, code: string, back: string): Promise<Question> {
  const { reader } = asked;
  const { title: titles, subject } = await standing(asked, code);
  const label = say(reader, 'reported.take-down');
  const title = localText(titles, reader.locale) || subject.id;
  const words = [say(reader, 'reported.take-down.sure', { title, what: subject.kind })];
  return { title: `${label}: ${title}`, words, label, back };
}

const copyCode = (copy: string): string => `t.${copy}`;

/** What can be done about what others see. */
export const REPORT_VERBS = [
  consoleVerb({
    ...DONE,
    path: '/reports/:subject/keep',
    input: SUBJECT,
    run: async (asked, { subject: code }) => {
      const { subject } = await reportAsked(asked, code);
      return keepReported(asked.parts, asked.actor, { subject });
    },
    onTo: () => '/reports',
  }),
  consoleVerb({
    ...DONE,
    path: '/reports/:subject/take-down',
    input: SUBJECT,
    confirm: (asked, of) => askTakeDown(asked, of.subject, there(of)),
    run: async (asked, { subject: code }) => {
      const { subject, count } = await reportAsked(asked, code);
      const cause = count > 0 ? 'report' : 'operator';
      return takeDown(asked.parts, asked.actor, { subject, cause, reference: null });
    },
    onTo: (of) => there(of),
  }),
  consoleVerb({
    ...DONE,
    path: '/reports/:subject/undo',
    input: SUBJECT,
    run: async (asked, { subject: code }) => {
      const { subject } = await reportAsked(asked, code);
      return undoTakedown(asked.parts, asked.actor, { subject });
    },
    onTo: (of) => there(of),
  }),
  consoleVerb({
    ...DONE,
    path: '/reports/:subject/copy-keep',
    input: COPY,
    run: async (asked, { subject, copy }) => {
      const [original] = await Promise.all([
        reportAsked(asked, subject),
        reportAsked(asked, copyCode(copy)),
      ]);
      const of = { templateId: copy, original: original.subject.id };
      return keepCopy(asked.parts, asked.actor, of);
    },
    onTo: (of) => there(of),
  }),
  consoleVerb({
    ...DONE,
    path: '/reports/:subject/copy-down',
    input: COPY,
    confirm: async (asked, of) => {
      await reportAsked(asked, of.subject);
      return askTakeDown(asked, copyCode(of.copy), there(of));
    },
    run: async (asked, { subject, copy }) => {
      const original = await reportAsked(asked, subject);
      const card = await reportAsked(asked, copyCode(copy));
      const reference = original.subject.id;
      return takeDown(asked.parts, asked.actor, {
        subject: card.subject,
        cause: 'copy',
        reference,
      });
    },
    onTo: (of) => there(of),
  }),
];
