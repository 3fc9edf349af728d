import { html } from 'hono/html';
import { z } from 'zod';
import { action } from '../../../core/chat/action.ts';
import { ProductError } from '../../../core/errors.ts';
import { deleteResults } from '../../../core/generations/delete-results.ts';
import { generation, result } from '../../../core/generations/queries.ts';
import { createShare } from '../../../core/sharing/create-share.ts';
import { type ResultLink, sharing } from '../../../core/sharing/queries.ts';
import { withdrawShare } from '../../../core/sharing/withdraw-share.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { newId } from '../../../db/ids.ts';
import type { ResultRow } from '../../../db/results.ts';
import { say, sayAround } from '../../pages/reader.ts';
import { actButton, chatButton, confirmed, shown } from '../elements.ts';
import { type AppPage, appVerb } from '../page.ts';
import { performPaced } from '../perform-paced.ts';
import type { AppRequest } from '../request.ts';
import { once, pressInChat } from '../say-in-chat.ts';
import { shareButton } from '../share-button.ts';

/** The page of what one order has made: large, with all that can be done with it. */
export const resultPage: AppPage = { path: '/results/:id', at: '/results', render: renderResult };

const id = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

async function renderResult(asked: AppRequest) {
  const { parts, actor, reader } = asked;
  const found = await generation(parts, actor, asked.param('id'));
  const kept = found?.results.filter(({ expiresAt }) => expiresAt > parts.now()) ?? [];
  if (!found || kept.length === 0 || found.row.state !== 'delivered')
    throw new ProductError({ code: 'not-found' });
  const { row } = found;
  const shares = await sharing(parts, actor, { generation: row.id });
  const [first] = kept;
  const path = `/results/${row.id}`;
  const press = (as: string, label: string) =>
    chatButton(asked, { path: `${path}/send`, label, values: { as } });
  const isPicture = row.kind === 'image';
  const body = html`<article class="made"><h1><bdi>${row.title}</bdi></h1>
${kept.map((one) => oneResult(asked, one, row.title, shares?.links ?? []))}
<p class="note">${sayAround(reader, 'generation.kept-until', 'until', renderTime(first?.expiresAt ?? 0, 'date', reader.locale))}</p>
<div class="actions">${press('show', say(reader, 'app.result.send'))}${press('file', say(reader, 'app.result.file'))}${isPicture ? press('hd', say(reader, 'app.result.hd')) : ''}${press('again', say(reader, 'app.result.again'))}</div>
${confirmed(say(reader, 'app.result.delete'), shown(reader, { key: 'result.delete.ask', values: { title: row.title } }), { path: `${path}/delete`, label: say(reader, 'result.delete.yes') })}</article>`;
  return { title: row.title, body };
}

function oneResult(
  asked: AppRequest,
  { id: resultId, contentType, widthPx, heightPx }: ResultRow,
  title: string,
  links: readonly ResultLink[],
): Html {
  const { reader } = asked;
  const media = `/app/media/${resultId}`;
  const size = html` width="${widthPx}" height="${heightPx}"`;
  const view = contentType.startsWith('video/')
    ? html`<video src="${media}" poster="${media}/large" controls playsinline loop preload="metadata"${size}></video>`
    : html`<a href="${media}" aria-label="${say(reader, 'app.result.whole')}"><img src="${media}/large" alt="${title}"${size}></a>`;
  return html`<figure>${view}<figcaption class="actions"><a class="key primary" href="${media}?download" download>${say(reader, 'app.result.download')}</a>${contentType.startsWith('image/') ? html`<a class="key" href="/app/paint?result=${resultId}">${say(reader, 'app.part.title')}</a>` : ''}${shareOf(asked, resultId, links)}</figcaption></figure>`;
}

/** How a result is shared, and the way to share it or to take that back. */
function shareOf(asked: AppRequest, resultId: string, links: readonly ResultLink[]): Html {
  const { reader } = asked;
  const link = links.find(({ result: of }) => of.id === resultId);
  if (!link || link.address === null) return html``;
  const { share } = link;
  if (!share)
    return actButton({
      path: `/media/${resultId}/share`,
      label: say(reader, 'share.make'),
    });
  return html`<span class="link"><input readonly value="${link.address}" aria-label="${say(reader, 'app.result.link')}"><button type="button" class="key" data-copy data-copied="${say(reader, 'app.copied')}" hidden>${say(reader, 'app.copy')}</button></span>${shareButton(asked, { of: 'result', id: resultId })}${actButton({ path: `/media/${resultId}/unshare`, label: say(reader, 'share.end'), values: { share: share.id } })}`;
}

/** What the chat does with a result, by what the page calls it. */
const PRESSES = ['show', 'file', 'hd', 'again'] as const;

async function pageOf({ parts, actor }: AppRequest, resultId: string): Promise<string> {
  const found = await result(parts, actor, resultId);
  if (!found) throw new ProductError({ code: 'not-found' });
  return `/results/${found.generationId}`;
}

/** What can be done on the page. */
export const RESULT_VERBS = [
  appVerb({
    path: '/results/:id/send',
    input: z.object({ id, as: z.enum(PRESSES), once }),
    run: async (asked, { id: generationId, as, once: name }) => {
      if (!(await generation(asked.parts, asked.actor, generationId)))
        throw new ProductError({ code: 'not-found' });
      return pressInChat(asked, action(as, generationId), name);
    },
    said: null,
  }),
  appVerb({
    path: '/results/:id/delete',
    input: z.object({ id }),
    run: async (asked, { id: generationId }) => {
      const { parts, actor } = asked;
      if (!(await generation(parts, actor, generationId)))
        throw new ProductError({ code: 'not-found' });
      await performPaced(asked, await deleteResults(parts, actor, { generationId }), null);
      return '/results';
    },
    said: 'app.result.deleted',
  }),
  appVerb({
    path: '/media/:id/share',
    input: z.object({ id }),
    run: async (asked, { id: resultId }) => {
      const { parts, actor } = asked;
      const page = await pageOf(asked, resultId);
      const share = { kind: 'link', id: newId(parts.now()), resultId } as const;
      await performPaced(asked, await createShare(parts, actor, share), 'sharing');
      return page;
    },
    said: 'app.result.shared',
  }),
  appVerb({
    path: '/media/:id/unshare',
    input: z.object({ id, share: id }),
    run: async (asked, { id: resultId, share: shareId }) => {
      const { parts, actor } = asked;
      const page = await pageOf(asked, resultId);
      await performPaced(asked, await withdrawShare(parts, actor, { shareId }), null);
      return page;
    },
    said: 'app.result.unshared',
  }),
];
