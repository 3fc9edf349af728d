import { html } from 'hono/html';
import type { Media } from '../../../core/chat/reply.ts';
import { ICONS } from '../../../core/web/icons.ts';
import type { Html } from '../../../core/web/spans.ts';
import type { Picture } from '../chat-message.ts';
import { type Chrome, chromeIn } from '../texts.ts';
import { plain, type RenderContext } from './render-context.ts';

type Frame = { id: string; revision: number };

/** Builds the address of a message's picture or video; the address changes with the message. */
export function mediaUrl(frame: Frame, index: number): string {
  return `/playground/media/${frame.id}/${index}?v=${frame.revision}`;
}

/** Renders the pictures, videos and files of a reply. */
export function renderMedia(
  frame: Frame,
  media: readonly Media[],
  renderContext: RenderContext,
): Html {
  if (media.length === 0) return html``;
  const files = media.map((medium, index) => ({ medium, index }));
  const shown = files.filter(({ medium }) => !medium.asFile);
  return html`${
    shown.length === 0
      ? ''
      : html`<div class="prints" data-count="${Math.min(shown.length, 10)}">${shown.map(({ medium, index }) => print(frame, medium, index, renderContext))}</div>`
  }${files.filter(({ medium }) => medium.asFile).map(({ medium, index }) => fileCard(frame, medium, index, renderContext))}`;
}

function print(frame: Frame, medium: Media, index: number, renderContext: RenderContext): Html {
  const url = mediaUrl(frame, index);
  const alt = plain(medium.alt, renderContext);
  const chrome = chromeIn(renderContext.locale);
  const made = medium.source.of === 'result' || medium.source.of === 'still';
  const isForming = medium.source.of === 'forming';
  const inside =
    medium.kind === 'video'
      ? html`<video src="${url}" aria-label="${alt}" controls playsinline muted loop preload="metadata"></video>`
      : html`<button type="button" class="open" data-full="${url}" aria-label="${chrome.enlarge}: ${alt}"><img src="${url}" alt="${alt}" loading="lazy" decoding="async"></button>`;
  return html`<figure class="print ${medium.kind}${made ? ' made' : ''}${isForming ? ' made forming' : ''}" data-gone="${chrome.gone}">${inside}${
    made
      ? html`<figcaption><span>${chrome['ai-made']}</span><a class="save" href="${url}&amp;download=1" download aria-label="${chrome.download}">${ICONS.download}</a></figcaption>`
      : isForming
        ? html`<figcaption><span>${chrome['ai-made']}</span></figcaption>`
        : ''
  }</figure>`;
}

function fileCard(frame: Frame, medium: Media, index: number, renderContext: RenderContext): Html {
  return html`<a class="file" href="${mediaUrl(frame, index)}&amp;download=1" download>${ICONS.file}<span><span class="file-name">${plain(medium.alt, renderContext)}</span><span class="file-note">${chromeIn(renderContext.locale).download}</span></span>${ICONS.download}</a>`;
}

/** Renders the pictures that the user sent. */
export function renderPictures(frame: Frame, pictures: readonly Picture[], chrome: Chrome): Html {
  if (pictures.length === 0) return html``;
  return html`<div class="prints sent" data-count="${Math.min(pictures.length, 10)}">${pictures.map(
    (_, index) => {
      const url = mediaUrl(frame, index);
      return html`<figure class="print image" data-gone="${chrome.gone}"><button type="button" class="open" data-full="${url}" aria-label="${chrome.enlarge}: ${chrome.photo} ${index + 1}"><img src="${url}" alt="${chrome.photo} ${index + 1}" loading="lazy" decoding="async"></button></figure>`;
    },
  )}</div>`;
}
