import { z } from 'zod';
import { STEP_REASONS, STEPS } from '../../../core/chat/account-steps.ts';
import { GRANT_REASONS } from '../../../core/chat/grant-reasons.ts';
import { grantCredits } from '../../../core/credits/grant-credits.ts';
import { ProductError } from '../../../core/errors.ts';
import { decideHold } from '../../../core/fraud/decide-hold.ts';
import { holdByHand } from '../../../core/fraud/hold-by-hand.ts';
import { hold } from '../../../core/fraud/queries.ts';
import { liftStep, takeStep } from '../../../core/ladder/take-step.ts';
import { say } from '../../pages/reader.ts';
import { consoleVerb } from '../page.ts';
import { accountPage } from './account.ts';
import { ACCOUNT_FORMS } from './account-forms.ts';
import { holdsPage } from './holds.ts';

const id = z.string().min(1).max(100);
/** A whole number as it is typed. */
const whole = z
  .string()
  .trim()
  .regex(/^[+-]?\d{1,9}$/)
  .transform(Number);

const accountPath = (account: string): string => `/people/${account}`;

/** What can be done with an account. */
export const ACCOUNT_VERBS = [
  consoleVerb({
    ...ACCOUNT_FORMS.grant,
    right: 'money',
    page: accountPage,
    input: z.object({ account: id, credits: whole, why: z.enum(GRANT_REASONS), key: id }),
    run: ({ parts, actor }, { account: targetId, credits, why, key }) =>
      grantCredits(parts, actor, { targetId, credits, why, key }),
    said: 'console.grant.done',
    onTo: ({ account }) => accountPath(account),
  }),
  consoleVerb({
    ...ACCOUNT_FORMS.hold,
    right: 'people',
    page: accountPage,
    input: z.object({ account: id }),
    run: ({ parts, actor }, { account: targetId }) => holdByHand(parts, actor, { targetId }),
    said: 'console.hold.done',
    onTo: ({ account }) => accountPath(account),
  }),
  consoleVerb({
    ...ACCOUNT_FORMS.step,
    right: 'people',
    page: accountPage,
    input: z.object({ account: id, step: z.enum(STEPS), reason: z.enum(STEP_REASONS) }),
    confirm: async ({ reader }, { account, step, reason }) =>
      step === 'suspended' || step === 'ended'
        ? {
            title: say(reader, 'console.step.do', { step }),
            words: [
              say(reader, 'console.step.sure', { step, account }),
              `${say(reader, 'console.why')}: ${say(reader, 'console.step.reason', { reason })}`,
            ],
            label: say(reader, 'console.step.do', { step }),
            back: accountPath(account),
          }
        : null,
    run: ({ parts, actor }, { account: targetId, step, reason }) =>
      takeStep(parts, actor, { targetId, step, reason }),
    said: 'console.step.done',
    onTo: ({ account }) => accountPath(account),
  }),
  consoleVerb({
    ...ACCOUNT_FORMS.lift,
    right: 'people',
    page: accountPage,
    input: z.object({ account: id }),
    run: ({ parts, actor }, { account: targetId }) => liftStep(parts, actor, { targetId }),
    said: 'console.lift.done',
    onTo: ({ account }) => accountPath(account),
  }),
  consoleVerb({
    path: '/holds/:hold/decide',
    right: 'people',
    page: holdsPage,
    input: z.object({ hold: id, decision: z.enum(['released', 'kept', 'suspended']) }),
    confirm: async ({ reader }, { decision }) =>
      decision === 'suspended'
        ? {
            title: say(reader, 'console.hold.decide', { decision }),
            words: [say(reader, 'console.hold.sure')],
            label: say(reader, 'console.hold.decide', { decision }),
            back: '/people/holds',
          }
        : null,
    run: async ({ parts, actor }, { hold: holdId, decision }) => {
      const card = await hold(parts, actor, holdId);
      if (!card) throw new ProductError({ code: 'not-found' });
      return decideHold(parts, actor, { hold: card.hold, decision });
    },
    said: 'console.hold.decided',
    onTo: () => '/people/holds',
  }),
];
