import { html } from 'hono/html';
import { type Party, type Processor, processorsOf } from '../../../core/policies/companies.ts';
import type { Html } from '../../../core/web/spans.ts';
import { type Reader, say } from '../reader.ts';
import type { Site } from '../site-parts.ts';
import { policyArticle, policyTable } from './article.ts';

/**
 * Renders who gets what from this service, what for, where they are and where their own policy lies, from the
 * engines, payment providers and platforms that are configured.
 */
export function processorsPage(reader: Reader, site: Site): Html {
  const companies = processorsOf(site);
  const heads = (
    ['processors.company', 'processors.gets', 'kept.purpose', 'processors.where'] as const
  ).map((key) => say(reader, key));
  return policyArticle(say(reader, 'page.processors'), [
    html`<p>${say(reader, 'processors.intro')}</p>`,
    companies.length === 0
      ? html`<p>${say(reader, 'processors.none')}</p>`
      : policyTable(
          heads,
          companies.map((one) => rowOf(reader, one)),
        ),
    html`<p>${say(reader, 'processors.host', { contact: contactOf(reader, site) })}</p>`,
  ]);
}

const contactOf = (reader: Reader, { rules }: Site): string =>
  rules.operator.email ?? rules.supportContact ?? say(reader, 'page.imprint');

const rowOf = (reader: Reader, { name, roles, parties }: Processor) => [
  html`${name}`,
  lines(roles.map((role) => say(reader, 'processors.role-gets', { role }))),
  lines(roles.map((role) => say(reader, 'processors.role-why', { role }))),
  parties.length === 0
    ? say(reader, 'processors.own-server')
    : lines(parties.map((party) => placeOf(reader, party))),
];

function placeOf(reader: Reader, { legalName, country, policyUrl }: Party): Html {
  const names = new Intl.DisplayNames([reader.locale], { type: 'region' });
  const where =
    country === null ? say(reader, 'processors.unknown') : (names.of(country) ?? country);
  const link =
    policyUrl &&
    html` <a href="${policyUrl}" rel="noopener nofollow">${say(reader, 'processors.policy')}</a>`;
  return html`${legalName}, ${where}${link}`;
}

const lines = (all: readonly (Html | string)[]): Html =>
  html`${all.map((one, i) => html`${i > 0 ? html`<br>` : ''}${one}`)}`;
