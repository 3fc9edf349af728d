import { html } from 'hono/html';
import type { Choice, Reply } from '../../../core/chat/reply.ts';
import type { Html } from '../../../core/web/spans.ts';
import { mediaUrl } from './media.ts';
import { plain, type RenderContext } from './render-context.ts';

/**
 * Finds the choice of a reply with one cover for each option, which is rendered as cards.
 * @returns null for other replies
 */
export function asCards(reply: Reply): Choice | null {
  const { choice, media = [] } = reply;
  const paired = media.length > 1 && media.length === choice?.options.length;
  return paired && media.every(({ source }) => source.of === 'cover') ? choice : null;
}

/** Renders a choice as covers with their names; a tap chooses an option. */
export function renderCards(
  frame: { id: string; revision: number },
  { options, placeholder }: Choice,
  renderContext: RenderContext,
): Html {
  return html`<div class="cards" role="group" aria-label="${plain(placeholder, renderContext)}">${options.map(
    ({ label, description, action }, index) =>
      html`<button type="button" class="card" data-action="${action}"><span class="card-in"><img src="${mediaUrl(frame, index)}" alt="" decoding="async" width="320" height="400"><span class="option-label">${plain(label, renderContext)}</span>${description ? html`<span class="option-note">${plain(description, renderContext)}</span>` : ''}</span></button>`,
  )}</div>`;
}
