import { html } from 'hono/html';
import type { PolicyKind, PolicyVersion } from '../../../core/policies/policies.ts';
import { formatDay, type Html } from '../../../core/web/spans.ts';
import { href, type Reader, say } from '../reader.ts';
import { policyArticle } from './article.ts';

/** Renders a version as it was kept. */
export function storedPolicy(
  [title = '', ...paragraphs]: readonly string[],
  more: readonly Html[],
  note: Html | string,
): Html {
  return policyArticle(title, [note, ...paragraphs.map((one) => html`<p>${one}</p>`), ...more]);
}

type Shown = {
  /** The version that is announced. */
  next: PolicyVersion | null;
  current: PolicyVersion | null;
  /** The version that was asked for; null for the one that applies. */
  shown: PolicyVersion | null;
  now: number;
};

/** Renders what is to be known of a version before it is read: that it is not in force, or a newer one comes. */
export function nextNote(
  reader: Reader,
  kind: PolicyKind,
  { next, current, shown, now }: Shown,
): Html | string {
  const at = (version: PolicyVersion) => ({
    version: version.version,
    at: formatDay(version.effectiveAt, reader.locale),
  });
  if (shown && shown.effectiveAt > now)
    return html`<p class="note"><b>${say(reader, 'legal.not-yet', at(shown))}</b></p>`;
  if (shown && current && shown.version !== current.version)
    return html`<p class="note"><b>${say(reader, 'legal.not-now', at(shown))}</b> <a href="${href(reader, `/${kind}`)}">${say(reader, 'legal.to-current')}</a></p>`;
  if (!next) return '';
  const read = href(reader, `/${kind}`, { version: next.version });
  const changes =
    current && href(reader, `/${kind}/changes`, { from: current.version, to: next.version });
  return html`<p class="note"><b>${say(reader, 'legal.next', at(next))}</b> <a href="${read}">${say(reader, 'legal.read')}</a>${changes && html` · <a href="${changes}">${say(reader, 'legal.changes')}</a>`}</p>`;
}

/** Renders the list of all versions with their days, and what changed in each. */
export function versionList(
  reader: Reader,
  kind: PolicyKind,
  { all, shown, now }: { all: readonly PolicyVersion[]; shown: PolicyVersion | null; now: number },
): Html {
  if (all.length === 0) return html``;
  const lines = all.map((one, i) => {
    const before = all[i + 1];
    const values = {
      version: one.version,
      at: formatDay(one.effectiveAt, reader.locale),
      when: one.effectiveAt > now ? 'later' : 'since',
    };
    const name = say(reader, 'legal.version', values);
    const link = html`<a href="${href(reader, `/${kind}`, { version: one.version })}">${name}</a>`;
    return html`<li>${one.version === shown?.version ? html`<b>${name}</b>` : link}${
      before &&
      html` · <a href="${href(reader, `/${kind}/changes`, { from: before.version, to: one.version })}">${say(reader, 'legal.changes')}</a>`
    }</li>`;
  });
  return html`<h2>${say(reader, 'legal.versions')}</h2><ul class="versions">${lines}</ul>`;
}
