import { html } from 'hono/html';
import type { Html } from '../../../core/web/spans.ts';
import type { HoldRow } from '../../../db/holds.ts';
import { say } from '../../pages/reader.ts';
import { actButton } from '../elements.ts';
import type { ConsoleRequest } from '../request.ts';

/** Renders the decisions that can be made about a hold. */
export function holdButtons(asked: ConsoleRequest, { id, decision }: HoldRow): Html {
  const { reader } = asked;
  const key = (to: 'released' | 'kept' | 'suspended', style: '' | 'primary' | 'danger') =>
    actButton(asked, {
      path: `/holds/${id}/decide`,
      label: say(reader, 'console.hold.decide', { decision: to }),
      values: { decision: to },
      style,
    });
  return html`<div class="acts">${key('released', 'primary')}${decision === null ? key('kept', '') : ''}${key('suspended', 'danger')}</div>`;
}
