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
import { CHROME } from '../texts.ts';
import { asCards, renderCards } from './cards.ts';
import { renderForm, renderPeople } from './demo.ts';
import { renderMedia, renderPictures } from './media.ts';
import { plain, type RenderContext } from './render-context.ts';

/** A kept message as markup; null for one that cannot be shown any more. */
export function renderMessage(
  message: KeptMessage,
  renderText: RenderText,
  reader: Locale,
): string | null {
  const said = parseChatMessage(message.body);
  if (!said) return null;
  try {
    return String(article(message, said, renderText, reader));
  } catch {
    // A text of an older version whose key or values are gone.
    return null;
  }
}

/** A passing remark as escaped markup. */
export function renderNotice(reply: Reply, locale: Locale, renderText: RenderText): string {
  return String(paragraphs(reply.text, { locale, renderText }));
}

function article(
  message: KeptMessage,
  said: ChatMessage,
  renderText: RenderText,
  reader: Locale,
): Html {
  const { id, position, revision, createdAt } = message;
  const frame = { id, position, revision, createdAt };
  if (said.from === 'alme') {
    const locale = localeOf(said.locale);
    return almeArticle(frame, said.reply, { locale, renderText });
  }
  const chrome = CHROME[reader];
  return html`<article class="said person" id="${frame.id}" data-position="${frame.position}" data-revision="${frame.revision}" tabindex="-1" aria-label="${chrome.you}">
${renderPictures(frame, said.pictures, chrome)}${said.text === null ? clock(frame, reader) : html`<p dir="auto">${said.text} ${clock(frame, reader)}</p>`}</article>`;
}

type Frame = { id: string; position: number; revision: number; createdAt: number };

/** When it was said. */
const clock = ({ createdAt }: Frame, locale: Locale): Html =>
  renderTime(createdAt, 'clock', locale);

function almeArticle(frame: Frame, reply: Reply, ink: RenderContext): Html {
  const chrome = CHROME[ink.locale];
  const running = reply.progress !== undefined;
  const cards = asCards(reply);
  return html`<article class="said alme${running ? ' running' : ''}" id="${frame.id}" data-position="${frame.position}" data-revision="${frame.revision}" data-awaits="${reply.awaits ?? ''}" lang="${ink.locale}" tabindex="-1" aria-label="${chrome.alme}"${running ? raw(' aria-live="off"') : ''}>
<div class="body">${cards ? '' : renderMedia(frame, reply.media ?? [], ink)}
<div class="words">${paragraphs(reply.text, ink, clock(frame, ink.locale))}</div>
${running ? progress(reply.progress ?? null, chrome.developing) : ''}
${reply.demoPeople ? renderPeople(chrome) : ''}
${reply.form ? renderForm(frame, plain(reply.form.label, ink), chrome) : ''}
${cards ? renderCards(frame, cards, ink) : ''}
${reply.choice && !cards ? choice(reply.choice, ink) : ''}
${reply.buttons ? html`<div class="keys">${reply.buttons.map((row) => buttonRow(row, ink))}</div>` : ''}
</div></article>`;
}

/** @param end what stands at the end of the last */
function paragraphs(texts: readonly Text[], ink: RenderContext, end: Html | '' = ''): Html {
  return html`${texts.map((text, index) => html`<p dir="auto">${renderSpans(ink.renderText(text, ink.locale), ink.locale)}${index === texts.length - 1 ? html` ${end}` : ''}</p>`)}`;
}

/** @param share 0..1, null while nobody can tell */
function progress(share: number | null, label: string): Html {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return html`<div class="bath" data-tenth="${percent === null ? 0 : Math.floor(percent / 10)}"><span class="sheet" aria-hidden="true"></span><span class="gauge"><progress max="100" aria-label="${label}"${percent === null ? '' : html` value="${percent}"`}></progress><span class="percent" aria-hidden="true">${percent === null ? '' : `${percent} %`}</span></span></div>`;
}

/** Longest label, in characters, of buttons of which many fit side by side. */
const SHORT_CHARACTERS = 6;

function buttonRow(row: readonly Button[], ink: RenderContext): Html {
  const isShort = row.every(({ label }) => plain(label, ink).length <= SHORT_CHARACTERS);
  return html`<div class="${row.length > 2 && isShort ? 'row short' : 'row'}">${row.map((button) => key(button, ink))}</div>`;
}

function key(button: Button, ink: RenderContext): Html {
  const label = plain(button.label, ink);
  const style = button.style ?? 'plain';
  if ('action' in button)
    return html`<button type="button" class="key ${style}" data-action="${button.action}"><span>${label}</span></button>`;
  if (!('url' in button)) return html``;
  return html`<a class="key ${style}" href="${safeUrl(button.url)}" target="_blank" rel="noopener noreferrer"><span>${label}</span>${ICONS.out}</a>`;
}

/** Only addresses that a browser opens as a page; anything else leads nowhere. */
function safeUrl(url: string): string {
  return /^(?:https?:\/\/|\/(?!\/))/i.test(url) ? url : '#';
}

function choice(given: Choice, ink: RenderContext): Html {
  const title = plain(given.placeholder, ink);
  return html`<div class="choice" role="group" aria-label="${title}"><p class="choice-title" aria-hidden="true">${title}</p>${given.options.map(
    (option) =>
      html`<button type="button" class="option" data-action="${option.action}"><span class="option-words"><span class="option-label">${plain(option.label, ink)}</span>${option.description ? html`<span class="option-note">${plain(option.description, ink)}</span>` : ''}</span>${ICONS.next}</button>`,
  )}</div>`;
}
