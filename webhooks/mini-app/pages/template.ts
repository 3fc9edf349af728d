import { html } from 'hono/html';
import { z } from 'zod';
import { action } from '../../../core/chat/action.ts';
import { setFavourite } from '../../../core/community/favourite.ts';
import { templateFigures } from '../../../core/community/queries.ts';
import { ProductError } from '../../../core/errors.ts';
import { templateById } from '../../../core/templates/catalogue.ts';
import { localText } from '../../../core/templates/template.ts';
import { say } from '../../pages/reader.ts';
import { templateFacts } from '../../pages/template-page.ts';
import { actButton, chatButton } from '../elements.ts';
import { type AppPage, appVerb } from '../page.ts';
import { performPaced } from '../perform-paced.ts';
import type { AppRequest } from '../request.ts';
import { once, pressInChat } from '../say-in-chat.ts';
import { shareButton } from '../share-button.ts';

/** The page of a template: what it makes, what it costs, and the button that begins it in the chat. */
export const templatePage: AppPage = { path: '/t/:id', at: '', render: renderTemplate };

const id = z.string().regex(/^[a-z0-9-]{1,24}$/);

async function renderTemplate(asked: AppRequest) {
  const { parts, actor, reader } = asked;
  const named = id.safeParse(asked.param('id'));
  const [template, figures] = named.success
    ? await Promise.all([
        templateById(parts, named.data, null, actor),
        templateFigures(parts, actor, named.data),
      ])
    : [null, null];
  if (!template) throw new ProductError({ code: 'not-found' });
  const title = localText(template.title, reader.locale);
  const words = localText(template.description, reader.locale);
  const isSaved = figures?.isFavourite ?? false;
  const path = `/t/${template.id}`;
  const body = html`<article class="one"><div class="sheet"><img src="/app/media/cover/${template.id}" alt="${say(reader, 'templates.cover', { title })}" width="480" height="640"></div>
<div class="about"><p class="kind">${say(reader, 'page.kind', { kind: template.kind })}</p><h1><bdi>${title}</bdi></h1>${words === title ? '' : html`<p><bdi>${words}</bdi></p>`}
<ul class="facts">${templateFacts(parts, reader, template).map((fact) => html`<li>${fact}</li>`)}</ul>
<div class="actions">${chatButton(asked, { path: `${path}/use`, label: say(reader, 'app.use'), style: 'big primary' })}${actButton({ path: `${path}/save`, label: say(reader, isSaved ? 'app.unsave' : 'app.save'), values: { on: isSaved ? 'no' : 'yes' } })}${shareButton(asked, { of: 'template', id: template.id })}</div>
<p class="note">${say(reader, 'app.use.note')}</p></div></article>`;
  return { title, body };
}

/** What can be done on the page. */
export const TEMPLATE_VERBS = [
  appVerb({
    path: '/t/:id/use',
    input: z.object({ id, once }),
    run: async (asked, input) => {
      const template = await templateById(asked.parts, input.id, null, asked.actor);
      if (!template) throw new ProductError({ code: 'not-found' });
      return pressInChat(asked, action('use', input.id), input.once);
    },
    said: null,
  }),
  appVerb({
    path: '/t/:id/save',
    input: z.object({ id, on: z.enum(['yes', 'no']) }),
    run: async (asked, { id: templateId, on }) => {
      const { parts, actor } = asked;
      const { accountId } = actor;
      const of = { accountId, templateId, isFavourite: on === 'yes' };
      await performPaced(asked, await setFavourite(parts, actor, of), null);
      return `/t/${templateId}`;
    },
    said: null,
  }),
];
