import type { Step, StepReason } from '../chat/account-steps.ts';
import { type Text, t } from '../texts/text.ts';

/** A step as its person is told of it. */
export type ToldStep = { step: Step; reason: StepReason; until: number | null };

/** Tells a person of a step against their account: what, why, until when, and what still works. */
export function stepTexts({ step, reason, until }: ToldStep): Text[] {
  return [
    t('ladder.title', { step }),
    t('ladder.why', { reason }),
    until === null
      ? t('ladder.no-end')
      : t(step === 'ended' ? 'ladder.deleted' : 'ladder.until', {
          until: { at: until, form: 'date' },
        }),
    t('ladder.works', { step }),
  ];
}
