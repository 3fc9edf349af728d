import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';
import { say } from '../pages/reader.ts';
import type { AppRequest } from './request.ts';

/** Something that can be shared into any chat from inside Telegram. */
export type Shareable = { of: 'template' | 'result'; id: string };

/** Renders the button that shares into any chat; only Telegram's own app brings it to life. */
export const shareButton = ({ actor, reader }: AppRequest, { of, id }: Shareable): Html =>
  actor.surface === 'telegram'
    ? html`<button type="button" class="key" data-share="${of}" data-id="${id}" hidden>${say(reader, 'app.share.into-chat')}</button>`
    : html``;
