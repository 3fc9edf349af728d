import { html } from 'hono/html';
import { actsOf } from '../../../core/verbs/acts.ts';
import { renderTime } from '../../../core/web/spans.ts';
import { href, say } from '../../pages/reader.ts';
import { olderLink } from '../elements.ts';
import type { ConsolePage } from '../page.ts';
import { type ConsoleRequest, may } from '../request.ts';

/** The page of everything that operators have done, which nobody can change. */
export const actsPageOf: ConsolePage = {
  path: '/acts',
  right: 'people',
  title: 'console.acts',
  label: 'console.acts',
  render: renderActs,
};

async function renderActs(asked: ConsoleRequest) {
  const { parts, actor, reader } = asked;
  const { rows, before } = await actsOf(parts, actor, { before: asked.query('before') });
  const heads = (
    ['console.acts.when', 'console.acts.who', 'console.acts.what', 'console.acts.on'] as const
  ).map((key) => html`<th scope="col">${say(reader, key)}</th>`);
  const lines = rows.map(
    ({ createdAt, actor: who, verb, subject, accountId, details }) =>
      html`<tr><td>${renderTime(createdAt, 'relative', reader.locale)}</td><td><code>${who}</code></td><td><code>${verb}</code><small>${details.map(([name, value]) => html` ${name}: ${String(value)}`)}</small></td><td><code>${subject}</code>${
        accountId !== null && may(asked, 'people')
          ? html` <a href="${href(reader, `/console/people/${accountId}`)}">${say(reader, 'console.acts.account')}</a>`
          : ''
      }</td></tr>`,
  );
  return html`<p>${say(reader, 'console.acts.about')}</p><div class="scroll" tabindex="0" role="region" aria-label="${say(reader, 'console.acts')}"><table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>${olderLink(asked, { path: '/acts', before })}`;
}
