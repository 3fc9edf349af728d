import { html } from 'hono/html';
import { z } from 'zod';
import { holdings } from '../../../core/accounts/queries.ts';
import { action } from '../../../core/chat/action.ts';
import { heldLines } from '../../../core/conversation/flows/held.ts';
import { archive } from '../../../core/exports/queries.ts';
import { endSession, sessions } from '../../../core/sign-in/sessions.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { actButton, chatButton, shown } from '../elements.ts';
import { type AppPage, appVerb } from '../page.ts';
import { performPaced } from '../perform-paced.ts';
import type { AppRequest } from '../request.ts';
import { once, pressInChat } from '../say-in-chat.ts';

/** The page of what is held about its reader, of the browsers that are signed in, and of the ways out. */
export const privacyPage: AppPage = { path: '/privacy', at: '/settings', render: renderPrivacy };

/** What the chat answers to, by what the page offers. */
const PRESSES = ['export', 'given', 'consents', 'delete'] as const;

async function renderPrivacy(asked: AppRequest) {
  const { parts, actor, reader } = asked;
  const { accountId } = actor;
  const { rules } = parts;
  const [held, newest] = await Promise.all([
    holdings(parts, actor, accountId),
    archive(parts, actor, accountId),
  ]);
  const lines = heldLines({ holdings: held, archive: newest, rules, now: parts.now() });
  const title = say(reader, 'app.privacy');
  const body = html`<h1>${title}</h1><ul class="facts">${lines.map((line) => html`<li>${shown(reader, line)}</li>`)}</ul>
<div class="actions">${PRESSES.map((what) => chatButton(asked, { path: '/privacy/chat', label: say(reader, `app.privacy.${what}`), values: { what }, style: what === 'delete' ? 'danger' : '' }))}<a class="key" href="/privacy">${say(reader, 'app.privacy.policy')}</a></div>
<h2>${say(reader, 'app.sessions')}</h2>${await sessionCards(asked)}`;
  return { title, body };
}

async function sessionCards({ parts, actor, session, reader }: AppRequest): Promise<Html> {
  const rows = await sessions(parts, actor, { audience: 'app', current: session.id });
  const end = (id: string, label: string) =>
    actButton({ path: '/sessions/end', label, values: { id } });
  return html`<p>${say(reader, 'app.sessions.about')}</p><ul class="cards">${rows.map(
    ({ id, device, seenAt, isThis }) =>
      html`<li class="card"><p><b>${device === '' ? say(reader, 'app.sessions.unknown') : device}</b>${isThis ? html` <span class="tag">${say(reader, 'app.sessions.this')}</span>` : ''}</p><p>${say(reader, 'app.sessions.seen')} ${renderTime(seenAt, 'relative', reader.locale)}</p>${end(id, say(reader, 'app.sessions.end'))}</li>`,
  )}</ul>${end('all', say(reader, 'app.sessions.all'))}`;
}

/** What can be done on the page. */
export const PRIVACY_VERBS = [
  appVerb({
    path: '/privacy/chat',
    input: z.object({ what: z.enum(PRESSES), once }),
    run: (asked, { what, once: name }) =>
      pressInChat(asked, what === 'given' ? action('given', 0) : action(what), name),
    said: null,
  }),
  appVerb({
    path: '/sessions/end',
    input: z.object({ id: z.string().min(1).max(40) }),
    run: async (asked, { id }) => {
      const { parts, actor } = asked;
      await performPaced(asked, await endSession(parts, actor, { audience: 'app', id }), null);
      return '/privacy';
    },
    said: 'app.sessions.ended',
  }),
];
