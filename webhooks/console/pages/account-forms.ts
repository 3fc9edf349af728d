import { html } from 'hono/html';
import { STEP_REASONS, STEPS } from '../../../core/chat/account-steps.ts';
import { GRANT_REASONS } from '../../../core/chat/grant-reasons.ts';
import type { AccountOverview } from '../../../core/lookups/account.ts';
import type { Html } from '../../../core/web/spans.ts';
import { isGoneStatus } from '../../../db/accounts.ts';
import { newId } from '../../../db/ids.ts';
import { say } from '../../pages/reader.ts';
import { actButton } from '../elements.ts';
import { verbForm } from '../forms.ts';
import { type ConsoleRequest, may } from '../request.ts';
import { holdButtons } from './hold-parts.ts';

/** The forms of an account's page, by the paths of their verbs. */
export const ACCOUNT_FORMS = {
  grant: { path: '/people/:account/grant' },
  hold: { path: '/people/:account/hold' },
  step: { path: '/people/:account/step' },
  lift: { path: '/people/:account/lift' },
} as const;

/** Renders what the operator may do with an account. */
export function accountForms(asked: ConsoleRequest, account: AccountOverview): Html {
  const { reader } = asked;
  if (isGoneStatus(account.status))
    return html`<p class="none">${say(reader, 'console.account.gone')}</p>`;
  return html`${may(asked, 'money') ? grantForm(asked, account) : ''}${holdPart(asked, account)}${stepForm(asked, account)}`;
}

/** Something that unfolds; a form that was refused is unfolded. */
const unfold = (
  { typed }: ConsoleRequest,
  of: { path: string; title: string; body: Html; isOpen?: boolean },
): Html =>
  html`<details class="fold"${of.isOpen || typed?.verb === of.path ? html` open` : ''}><summary>${of.title}</summary>${of.body}</details>`;

function grantForm(asked: ConsoleRequest, { id }: AccountOverview): Html {
  const { reader, parts } = asked;
  const most = parts.rules.console.grantCredits;
  const body = verbForm(asked, {
    verb: ACCOUNT_FORMS.grant,
    to: `/people/${id}/grant`,
    // A second tap sends the same key, and counts once.
    hidden: { key: newId(parts.now()) },
    fields: [
      {
        kind: 'number',
        name: 'credits',
        label: say(reader, 'console.grant.credits'),
        hint: say(reader, 'console.grant.hint', { most }),
        least: -most,
        most,
      },
      {
        kind: 'choice',
        name: 'why',
        label: say(reader, 'console.why'),
        options: GRANT_REASONS.map((why) => [why, say(reader, 'console.grant.why', { why })]),
      },
    ],
    label: say(reader, 'console.grant.do'),
    style: 'primary',
  });
  return unfold(asked, { ...ACCOUNT_FORMS.grant, title: say(reader, 'console.grant'), body });
}

function holdPart(asked: ConsoleRequest, { id, heldAt, holds }: AccountOverview): Html {
  const { reader } = asked;
  const open = holds.find(({ decision }) => decision === null || decision === 'kept');
  const body =
    heldAt !== null && open
      ? html`<p>${say(reader, 'console.hold.is')}</p>${holdButtons(asked, open)}`
      : html`<p>${say(reader, 'console.hold.about')}</p>${actButton(asked, { path: `/people/${id}/hold`, label: say(reader, 'console.hold.do') })}`;
  const title = say(reader, heldAt === null ? 'console.hold' : 'console.held');
  return unfold(asked, { ...ACCOUNT_FORMS.hold, title, body, isOpen: heldAt !== null });
}

function stepForm(asked: ConsoleRequest, { id, inForce }: AccountOverview): Html {
  const { reader } = asked;
  const lift = inForce
    ? actButton(asked, {
        path: `/people/${id}/lift`,
        label: say(reader, 'console.lift', { step: inForce.step }),
      })
    : '';
  const form = verbForm(asked, {
    verb: ACCOUNT_FORMS.step,
    to: `/people/${id}/step`,
    fields: [
      {
        kind: 'choice',
        name: 'step',
        label: say(reader, 'console.acts.what'),
        options: STEPS.map((step) => [step, say(reader, 'console.step.do', { step })]),
      },
      {
        kind: 'choice',
        name: 'reason',
        label: say(reader, 'console.why'),
        value: 'content',
        options: STEP_REASONS.map((reason) => [
          reason,
          say(reader, 'console.step.reason', { reason }),
        ]),
      },
    ],
    label: say(reader, 'console.step.take'),
    style: 'danger',
  });
  return unfold(asked, {
    ...ACCOUNT_FORMS.step,
    title: say(reader, 'console.step.take'),
    body: html`<p>${say(reader, 'console.step.about')}</p>${lift}${form}`,
    isOpen: inForce !== null,
  });
}
