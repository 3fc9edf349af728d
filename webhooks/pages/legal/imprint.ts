import { html } from 'hono/html';
import type { Rules } from '../../../core/rules/rules.ts';
import type { Html } from '../../../core/web/spans.ts';
import { type Reader, say } from '../reader.ts';
import { policyArticle } from './article.ts';

/** What the law wants to be there, with the settings that say it. */
const PARTS = [
  { part: 'name', setting: 'OPERATOR_NAME' },
  { part: 'address', setting: 'OPERATOR_ADDRESS' },
  { part: 'email', setting: 'OPERATOR_EMAIL' },
] as const;

/** Renders who runs the service. What its operator has not set is said, with the setting that says it. */
export function imprintPage(reader: Reader, rules: Rules): Html {
  const parts = PARTS.map(({ part, setting }) => {
    const said = rules.operator[part];
    const value =
      said === null
        ? html`<em>${say(reader, 'imprint.missing', { setting })}</em>`
        : part === 'email'
          ? html`<a href="mailto:${said}">${said}</a>`
          : html`${said}`;
    return html`<dt>${say(reader, `imprint.${part}`)}</dt><dd>${value}</dd>`;
  });
  const { supportContact } = rules;
  return policyArticle(say(reader, 'page.imprint'), [
    html`<dl class="imprint">${parts}${
      supportContact === null
        ? ''
        : html`<dt>${say(reader, 'imprint.support')}</dt><dd>${supportContact}</dd>`
    }</dl>`,
    html`<p>${say(reader, 'imprint.software')}</p>`,
  ]);
}
