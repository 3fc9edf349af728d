import { z } from 'zod';
import { STEP_REASONS, STEPS } from '../../chat/account-steps.ts';
import { button, danger } from '../../chat/reply-builders.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';
import { stepTexts } from '../step-texts.ts';

const account = noticesOf('account');

const nothing = z.object({});

/** The text about a hold, its end, and that everything else goes on. */
export const heldText: readonly Text[] = [t('hold.title'), t('hold.what'), t('hold.then')];

/** The notices about an account's status. */
export const accountNotices = {
  'account-suspended': account({ data: nothing, render: () => ({ text: [t('suspended')] }) }),
  'account-restored': account({ data: nothing, render: () => ({ text: [t('review.restored')] }) }),
  /** A step was taken against the account, `until` milliseconds since the epoch or until it is lifted. */
  'account-step': account({
    data: z.object({
      stepId: z.string(),
      step: z.enum(STEPS),
      reason: z.enum(STEP_REASONS),
      until: z.number().nullable(),
    }),
    render: ({ stepId, ...step }) => ({
      text: stepTexts(step),
      buttons: [
        [button(t('ladder.appeal'), 'step-appeal', stepId), button(t('privacy.open'), 'privacy')],
      ],
    }),
  }),
  /** An operator has answered an appeal, in `words`. */
  'appeal-answered': account({
    data: z.object({ decision: z.enum(['kept', 'lifted']), words: z.string() }),
    render: ({ decision, words }) => ({
      text: [t('ladder.appeal.answer', { decision }), verbatim(words)],
      buttons: [[button(t('privacy.open'), 'privacy')]],
    }),
  }),
  /** Somebody has signed in to the console by a link of theirs; `device` in two words, or empty. */
  'console-entered': account({
    data: z.object({ device: z.string() }),
    render: ({ device }) => ({
      text: [t('console.entered', { device: device === '' ? 'none' : device })],
      buttons: [[danger(button(t('console.entered.end'), 'end-console'))]],
    }),
  }),
  'spending-held': account({ data: nothing, render: () => ({ text: [...heldText] }) }),
  /** A person has looked, and the hold stays. */
  'spending-hold-kept': account({ data: nothing, render: () => ({ text: [t('hold.kept')] }) }),
  /** There will be no archive of the account's data, or not any more. */
  'export-ended': account({
    data: z.object({ because: z.enum(['deleted', 'expired', 'failed']) }),
    render: ({ because }) => ({
      text: [t('export.ended', { because })],
      buttons: [[button(t('export.open'), 'export'), button(t('privacy.open'), 'privacy')]],
    }),
  }),
  /** An archive is kept for its owner. */
  'export-ready': account({
    data: nothing,
    render: () => ({
      text: [t('export.title')],
      buttons: [[button(t('export.open'), 'export'), button(t('privacy.open'), 'privacy')]],
    }),
  }),
  'spending-released': account({ data: nothing, render: () => ({ text: [t('hold.released')] }) }),
};
