import { html } from 'hono/html';
import { z } from 'zod';
import { endSession, sessions } from '../../../core/sign-in/sessions.ts';
import { renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { actButton } from '../elements.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';

/** The page of the browsers in which an operator is signed in. */
export const sessionsPage: ConsolePage = {
  path: '/sessions',
  right: null,
  title: 'console.sessions',
  label: 'console.sessions',
  render: renderSessions,
};

async function renderSessions(asked: ConsoleRequest) {
  const { parts, actor, session, reader } = asked;
  const rows = await sessions(parts, actor, { audience: 'console', current: session.id });
  const end = (id: string, label: string) =>
    actButton(asked, { path: '/sessions/end', label, values: { id } });
  return html`<p>${say(reader, 'console.sessions.about')}</p><ul class="cards">${rows.map(
    ({ id, device, seenAt, signedInAt, isThis }) =>
      html`<li class="card"><p><b>${device === '' ? say(reader, 'console.sessions.unknown') : device}</b>${isThis ? html` <span class="tag">${say(reader, 'console.sessions.this')}</span>` : ''}</p><p>${say(reader, 'console.sessions.since')} ${renderTime(signedInAt, 'relative', reader.locale)}, ${say(reader, 'console.sessions.seen')} ${renderTime(seenAt, 'relative', reader.locale)}</p>${end(id, say(reader, 'console.sessions.end'))}</li>`,
  )}</ul>${end('all', say(reader, 'console.sessions.all'))}`;
}

/** What can be done on the page. */
export const SESSION_VERBS = [
  consoleVerb({
    path: '/sessions/end',
    right: null,
    input: z.object({ id: z.string().min(1).max(40) }),
    run: ({ parts, actor }, { id }) => endSession(parts, actor, { audience: 'console', id }),
    said: 'console.sessions.ended',
    onTo: () => '/sessions',
  }),
];
