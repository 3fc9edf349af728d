import { html } from 'hono/html';
import { isRefusal } from '../../../core/errors.ts';
import { type Case, type CaseMedium, caseMedia } from '../../../core/lookups/cases.ts';
import { renderText } from '../../../core/texts/render.ts';
import { type Html, renderSpans } from '../../../core/web/spans.ts';
import { href, say } from '../../pages/reader.ts';
import type { ConsoleRequest } from '../request.ts';
import { keyButton } from './case-parts.ts';

/** What was sent stands first, what came out beside it. */
const ORDER = { upload: 0, cover: 1, result: 2 } as const;

/**
 * Renders the pictures of a case side by side for who has opened it, and for everybody else the button that
 * opens it: nothing of them is in the page before.
 * @throws {ProductError} `not-found`
 */
export async function casePictures(asked: ConsoleRequest, of: Case): Promise<Html> {
  const { reader } = asked;
  const shown = await openMedia(asked, of);
  const body = shown ? figures(asked, of, shown) : opener(asked, of);
  return html`<section aria-labelledby="pictures"><h2 id="pictures">${say(reader, 'console.case.pictures')}</h2>${body}</section>`;
}

type Shown = Awaited<ReturnType<typeof caseMedia>>;

/** What a case shows to who has opened it; null to who has not. */
async function openMedia({ parts, actor }: ConsoleRequest, of: Case): Promise<Shown | null> {
  try {
    return await caseMedia(parts, actor, of);
  } catch (cause) {
    if (!isRefusal(cause, 'forbidden')) throw cause;
    return null;
  }
}

const minutesOf = ({ parts }: ConsoleRequest): number =>
  Math.round(parts.rules.console.caseOpenMs / 60_000);

const opener = (asked: ConsoleRequest, { kind, id }: Case): Html =>
  html`<p>${say(asked.reader, 'console.case.pictures.about', { minutes: minutesOf(asked) })}</p>${keyButton(
    asked,
    { path: `/cases/${kind}/${id}/open`, label: 'console.case.show', key: 'o', style: 'primary' },
  )}`;

function figures(asked: ConsoleRequest, of: Case, { media, until }: Shown): Html {
  const { reader } = asked;
  const { locale } = reader;
  if (media.length === 0)
    return html`<p class="none">${say(reader, 'console.case.pictures.none')}</p>`;
  const inOrder = media.toSorted(
    (a, b) => Number(a.isAlike ?? false) - Number(b.isAlike ?? false) || ORDER[a.of] - ORDER[b.of],
  );
  const values = { until: { at: until, form: 'relative' } } as const;
  const time = renderSpans(
    renderText({ key: 'console.case.pictures.until', values }, locale),
    locale,
  );
  return html`<p>${time}</p><div class="pictures">${inOrder.map((one) => figure(asked, of, one))}</div>`;
}

function figure({ reader }: ConsoleRequest, of: Case, medium: CaseMedium): Html {
  const said = say(reader, 'console.case.medium', {
    of: medium.isAlike ? 'alike' : medium.of,
    id: medium.id,
  });
  const path = ['media', of.kind, of.id, medium.of, medium.id].map(encodeURIComponent).join('/');
  const address = href(reader, `/console/${path}`);
  const shown = medium.contentType.startsWith('video/')
    ? html`<video controls playsinline preload="metadata" src="${address}" aria-label="${said}"></video>`
    : html`<a href="${address}"><img src="${address}" alt="${said}"></a>`;
  return html`<figure class="picture">${shown}<figcaption>${said}</figcaption></figure>`;
}
