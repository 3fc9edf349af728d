import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { REPORT_REASONS } from '../../chat/report-reasons.ts';
import { t, verbatim } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const account = noticesOf('account');
const creator = noticesOf('creator');
const aboutCases = noticesOf('operator', 'cases');

/** What it is about: a template, or a result that is shared. */
const what = z.enum(['template', 'share', 'joint']);

/** The notices about what was reported, to its owner and to who has reported it. */
export const takedownNotices = {
  /** It is hidden until an operator has decided. */
  'subject-hidden': creator({
    data: z.object({
      what,
      title: z.string(),
      because: z.enum(['minor', 'nudity', 'other', 'claim']),
    }),
    render: (of) => ({ text: [t('subject.hidden', of)] }),
  }),
  'subject-taken-down': creator({
    data: z.object({
      what,
      title: z.string(),
      cause: z.enum(['report', 'likeness', 'operator', 'copy']),
    }),
    render: (of) => ({ text: [t('subject.taken-down', of)] }),
  }),
  'takedown-undone': creator({
    data: z.object({ title: z.string() }),
    render: (of) => ({ text: [t('subject.takedown-undone', of)] }),
  }),
  'subject-restored': creator({
    data: z.object({ what, title: z.string() }),
    render: (of) => ({ text: [t('subject.restored', of)] }),
  }),
  /** A claim of the person's own likeness is decided; `answer` in the operator's words. */
  'likeness-answered': account({
    data: z.object({
      number: z.string(),
      decision: z.enum(['upheld', 'rejected']),
      answer: z.string().nullable(),
    }),
    render: ({ number, decision, answer }) => ({
      text: [
        t('likeness.answered', { number, decision }),
        ...(answer === null ? [] : [verbatim(answer)]),
      ],
    }),
  }),
  /** An operator has looked at what was reported. */
  'report-answered': account({
    data: z.object({ what, title: z.string(), outcome: z.enum(['taken-down', 'kept']) }),
    render: (of) => ({ text: [t('report.answered', of)] }),
  }),
};

/** The notices to operators about reports. */
export const trustOperatorNotices = {
  'likeness-waits': aboutCases({
    data: z.object({ claimId: z.string() }),
    render: ({ claimId }) => ({
      text: [t('claim.new')],
      buttons: [[primary(button(t('reported.open'), 'claim', claimId))]],
    }),
  }),
  /** The time of a claim runs out, or has run out and what it names is `hidden`. */
  'likeness-due': aboutCases({
    data: z.object({ claimId: z.string(), hidden: z.boolean() }),
    render: ({ claimId, hidden }) => ({
      text: [t('claim.due', { hidden: String(hidden) })],
      buttons: [[primary(button(t('reported.open'), 'claim', claimId))]],
    }),
  }),
  /** Something was reported for the first time, or for a grave reason, or reports have hidden it. */
  'reports-wait': aboutCases({
    data: z.object({
      subject: z.string(),
      title: z.string(),
      reason: z.enum(REPORT_REASONS),
      hidden: z.boolean(),
    }),
    render: ({ subject, title, reason, hidden }) => ({
      text: [
        t('reported.new', {
          title,
          hidden: String(hidden),
          reason: t('report.reason', { reason }),
        }),
      ],
      buttons: [[primary(button(t('reported.open'), 'reported', subject))]],
    }),
  }),
};
