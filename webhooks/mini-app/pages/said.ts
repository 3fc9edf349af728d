import { html } from 'hono/html';
import { say } from '../../pages/reader.ts';
import type { AppPage } from '../page.ts';
import { chatUrl, SAID_PATH } from '../say-in-chat.ts';

/** The page that says that it goes on in the chat. Inside Telegram it closes the app. */
export const saidPage: AppPage = {
  path: SAID_PATH,
  render: async ({ parts, actor, reader }) => {
    const title = say(reader, 'app.said');
    const url = chatUrl(parts, actor.surface);
    const body = html`<section class="said" data-goes-on><h1>${title}</h1><p>${say(reader, 'app.said.about')}</p><p class="actions">${url === null ? '' : html`<a class="key big primary" href="${url}" data-to-chat>${say(reader, 'app.said.open')}</a>`}<a class="key" href="/app">${say(reader, 'app.back')}</a></p></section>`;
    return { title, body };
  },
};
