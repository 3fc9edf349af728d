import { html, raw } from 'hono/html';
import type { Button, Choice, Reply } from '../../../core/chat/reply.ts';
import type { KeptMessage } from '../../../core/playground/transcript.ts';
import type { Locale } from '../../../core/texts/catalogue.ts';
import { localeOf } from '../../../core/texts/locale.ts';
import type { RenderText } from '../../../core/texts/render.ts';
import type { Text } from '../../../core/texts/text.ts';
import { ICONS } from '../../../core/web/icons.ts';
import { type Html, renderSpans, renderTime } from '../../../core/web/spans.ts';
import { type ChatMessage, parseChatMessage } from '../chat-message.ts';
import { chromeIn } from '../texts.ts';
import { asCards, renderCards } from './cards.ts';
import { renderForm, renderPeople } from './demo.ts';
import { renderMedia, renderPictures } from './media.ts';
import { plain, type RenderContext } from './render-context.ts';

/**
 * Renders a stored message as HTML.
 * @returns null for a message that cannot be rendered any more
 */
export function renderMessage(
  message: KeptMessage,
  renderText: RenderText,
  reader: Locale,
): string | null {
  const chatMessage = parseChatMessage(message.body);
  if (!chatMessage) return null;
  try {
    return String(article(message, chatMessage, renderText, reader));
  } catch {
    // A text of an older version whose key or values are gone.
    return null;
  }
}

/** Renders the text of a toast as escaped HTML. */
export function renderNotice(reply: Reply, locale: Locale, renderText: RenderText): string {
  return String(paragraphs(reply.text, { locale, renderText }));
}

function article(
  message: KeptMessage,
  chatMessage: ChatMessage,
  renderText: RenderText,
  reader: Locale,
): Html {
  const { id, position, revision, createdAt } = message;
  const frame = { id, position, revision, createdAt };
  if (chatMessage.from === 'alme') {
    const locale = localeOf(chatMessage.locale);
    return almeArticle(frame, chatMessage.reply, { locale, renderText });
  }
  const chrome = chromeIn(reader);
  return html`<article class="said person" id="${frame.id}" data-position="${frame.position}" data-revision="${frame.revision}" tabindex="-1" aria-label="${chrome.you}">
${chatMessage.isSpoken ? html`<span class="spoken">${ICONS.microphone}${chrome['voice-message']}</span>` : ''}${chatMessage.isVideo ? html`<span class="spoken">${chrome['video-message']}</span>` : ''}${renderPictures(frame, chatMessage.pictures, chrome)}${chatMessage.text === null ? clock(frame, reader) : html`<p dir="auto">${chatMessage.text} ${clock(frame, reader)}</p>`}</article>`;
}

type Frame = { id: string; position: number; revision: number; createdAt: number };

/** Renders the time of a message. */
const clock = ({ createdAt }: Frame, locale: Locale): Html =>
  renderTime(createdAt, 'clock', locale);

function almeArticle(frame: Frame, reply: Reply, renderContext: RenderContext): Html {
  const chrome = chromeIn(renderContext.locale);
  const running = reply.progress !== undefined;
  const cards = asCards(reply);
  return html`<article class="said alme${running ? ' running' : ''}" id="${frame.id}" data-position="${frame.position}" data-revision="${frame.revision}" data-awaits="${reply.awaits ?? ''}" lang="${renderContext.locale}" tabindex="-1" aria-label="${chrome.alme}"${running ? raw(' aria-live="off"') : ''}>
<div class="body">${cards ? '' : renderMedia(frame, reply.media ?? [], renderContext)}
<div class="words">${paragraphs(reply.text, renderContext, clock(frame, renderContext.locale))}</div>
${running ? progress(reply.progress ?? null, chrome.developing) : ''}
${reply.demoPeople ? renderPeople(chrome) : ''}
${reply.form?.name === 'face-photos' ? renderForm(frame, plain(reply.form.label, renderContext), chrome) : ''}
${cards ? renderCards(frame, cards, renderContext) : ''}
${reply.choice && !cards ? choice(reply.choice, renderContext) : ''}
${reply.buttons ? html`<div class="keys">${reply.buttons.map((row) => buttonRow(row, renderContext))}</div>` : ''}
</div></article>`;
}

/**
 * Renders texts as paragraphs.
 * @param end HTML at the end of the last paragraph
 */
function paragraphs(
  texts: readonly Text[],
  renderContext: RenderContext,
  end: Html | '' = '',
): Html {
  return html`${texts.map((text, index) => html`<p dir="auto">${renderSpans(renderContext.renderText(text, renderContext.locale), renderContext.locale)}${index === texts.length - 1 ? html` ${end}` : ''}</p>`)}`;
}

/**
 * Renders a progress bar.
 * @param share 0..1; null when unknown
 */
function progress(share: number | null, label: string): Html {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return html`<div class="bath" data-tenth="${percent === null ? 0 : Math.floor(percent / 10)}"><span class="sheet" aria-hidden="true"></span><span class="gauge"><progress max="100" aria-label="${label}"${percent === null ? '' : html` value="${percent}"`}></progress><span class="percent" aria-hidden="true">${percent === null ? '' : `${percent} %`}</span></span></div>`;
}

/** The longest label of buttons that fit side by side in large number, in characters. */
const SHORT_CHARACTERS = 6;

/** A browser has no inline mode, copies what is marked, and opens the app by a link: no buttons for these. */
function buttonRow(all: readonly Button[], renderContext: RenderContext): Html {
  const row = all.filter((button) => !('inline' in button || 'copy' in button || 'app' in button));
  if (row.length === 0) return html``;
  const isShort = row.every(({ label }) => plain(label, renderContext).length <= SHORT_CHARACTERS);
  return html`<div class="${row.length > 2 && isShort ? 'row short' : 'row'}">${row.map((button) => key(button, renderContext))}</div>`;
}

function key(button: Button, renderContext: RenderContext): Html {
  const label = plain(button.label, renderContext);
  const style = button.style ?? 'plain';
  if ('action' in button)
    return html`<button type="button" class="key ${style}" data-action="${button.action}"><span>${label}</span></button>`;
  if (!('url' in button)) return html``;
  return html`<a class="key ${style}" href="${safeUrl(button.url)}" target="_blank" rel="noopener noreferrer"><span>${label}</span>${ICONS.out}</a>`;
}

/** Replaces addresses that a browser would not open as a page. */
function safeUrl(url: string): string {
  return /^(?:https?:\/\/|\/(?!\/))/i.test(url) ? url : '#';
}

function choice(given: Choice, renderContext: RenderContext): Html {
  const title = plain(given.placeholder, renderContext);
  return html`<div class="choice" role="group" aria-label="${title}"><p class="choice-title" aria-hidden="true">${title}</p>${given.options.map(
    (option) =>
      html`<button type="button" class="option" data-action="${option.action}"><span class="option-words"><span class="option-label">${plain(option.label, renderContext)}</span>${option.description ? html`<span class="option-note">${plain(option.description, renderContext)}</span>` : ''}</span>${ICONS.next}</button>`,
  )}</div>`;
}
