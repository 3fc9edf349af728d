import { html } from 'hono/html';
import { changesBetween } from '../../../core/policies/changes.ts';
import type { Policy, PolicyKind, PolicyVersion } from '../../../core/policies/policies.ts';
import { formatDay, type Html } from '../../../core/web/spans.ts';
import { type Reader, say } from '../reader.ts';
import { policyArticle } from './article.ts';

type Compared = { all: readonly PolicyVersion[]; before: Policy; after: Policy };

/** Renders what differs between two versions, paragraph by paragraph, and a form to compare others. */
export function changesPage(
  reader: Reader,
  kind: PolicyKind,
  { all, before, after }: Compared,
): Html {
  const [, ...old] = before.texts[reader.locale];
  const [, ...fresh] = after.texts[reader.locale];
  const changes = changesBetween(old, fresh);
  const isSame = changes.every((one) => one.kind === 'same');
  const title = say(reader, 'legal.changes.title', { kind });
  return policyArticle(title, [
    html`<p>${say(reader, 'legal.changes.between', {
      from: before.version,
      to: after.version,
      at: formatDay(after.effectiveAt, reader.locale),
    })}</p>`,
    isSame
      ? html`<p><b>${say(reader, 'legal.changes.none')}</b></p>`
      : html`${changes.map((one) => paragraph(reader, one))}`,
    all.length > 1 ? compareForm(reader, kind, { all, before, after }) : '',
  ]);
}

function paragraph(
  reader: Reader,
  { kind, text }: ReturnType<typeof changesBetween>[number],
): Html {
  if (kind === 'same') return html`<p class="same">${text}</p>`;
  const label = say(reader, `legal.${kind}`);
  return kind === 'added'
    ? html`<p class="added"><strong>${label}</strong> <ins>${text}</ins></p>`
    : html`<p class="removed"><strong>${label}</strong> <del>${text}</del></p>`;
}

function compareForm(reader: Reader, kind: PolicyKind, { all, before, after }: Compared): Html {
  const select = (name: 'from' | 'to', chosen: string) =>
    html`<label>${say(reader, `legal.${name}`)} <select name="${name}">${all.map(
      ({ version }) =>
        html`<option value="${version}"${version === chosen ? ' selected' : ''}>${version}</option>`,
    )}</select></label>`;
  return html`<form class="compare" method="get" action="/${kind}/changes">${reader.isChosen ? html`<input type="hidden" name="lang" value="${reader.locale}">` : ''}${select('from', before.version)}${select('to', after.version)}<button class="key" type="submit">${say(reader, 'legal.compare')}</button></form>`;
}
