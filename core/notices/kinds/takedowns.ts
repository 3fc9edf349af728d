import { z } from 'zod';
import { button, primary } from '../../chat/reply-builders.ts';
import { REPORT_REASONS } from '../../chat/report-reasons.ts';
import { t } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const account = noticesOf('account');
const creator = noticesOf('creator');
const operator = noticesOf('operator');

/** What it is about: a template, or a result that is shared. */
const what = z.enum(['template', 'share']);

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
  /** An operator has looked at what was reported. */
  'report-answered': account({
    data: z.object({ what, title: z.string(), outcome: z.enum(['taken-down', 'kept']) }),
    render: (of) => ({ text: [t('report.answered', of)] }),
  }),
};

/** The notices to operators about reports. */
export const trustOperatorNotices = {
  /** Something was reported for the first time, or for a grave reason, or reports have hidden it. */
  'reports-wait': operator({
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
