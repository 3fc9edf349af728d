import { html } from 'hono/html';
import { z } from 'zod';
import { beginPart } from '../../../core/conversation/begin-part.ts';
import { margins } from '../../../core/generations/margins.ts';
import { type OwnPicture, ownPicture } from '../../../core/generations/parts/own-picture.ts';
import type { Html } from '../../../core/web/spans.ts';
import { newId } from '../../../db/ids.ts';
import { say } from '../../pages/reader.ts';
import { type AppPage, appVerb } from '../page.ts';
import { frameParts, paintParts } from '../paint-parts.ts';
import type { AppRequest } from '../request.ts';
import { once, SAID_PATH } from '../say-in-chat.ts';

const OPERATIONS = ['part', 'widen'] as const;
type Operation = (typeof OPERATIONS)[number];

/** The page on which somebody paints over a picture of theirs what is to change, or chooses a wider shape. */
export const paintPage: AppPage = {
  path: '/paint',
  at: '/results',
  assets: { scripts: ['paint-app.js'], styles: ['tools.css'] },
  render: renderPaint,
};

/** The picture that an address names. */
export const pictureIn = (query: (name: string) => string | null | undefined): OwnPicture => {
  const upload = query('upload');
  return upload ? { of: 'upload', id: upload } : { of: 'result', id: query('result') ?? '' };
};

async function renderPaint(asked: AppRequest) {
  const { parts, actor, reader, query } = asked;
  const picture = pictureIn(query);
  await ownPicture(parts, actor.accountId, picture);
  const operation = OPERATIONS.find((one) => one === query('do')) ?? 'part';
  const title = say(reader, `app.${operation}.title`);
  const media = picture.of === 'upload' ? `upload/${picture.id}` : picture.id;
  const body = html`<h1>${title}</h1>${choice(asked, picture, operation)}
<noscript><p class="tool-status" data-kind="wrong">${say(reader, 'app.paint.no-script')}</p></noscript>
<div inert aria-busy="true" data-paint="${operation}" data-picture="/app/media/${media}" data-mask="/app/paint/mask?${picture.of}=${picture.id}">${operation === 'part' ? paintParts(reader) : frameParts(reader)}
<form class="paint-words" method="post" action="/app/paint">${hidden({ operation, of: picture.of, picture: picture.id, once: newId(parts.now()) })}
<label><span>${say(reader, `app.${operation}.words`)}</span><textarea name="words" rows="3" maxlength="${parts.rules.promptCharacters}" dir="auto"></textarea></label>
<p class="tool-status" role="status" aria-live="polite" data-empty="${say(reader, 'app.part.empty')}" data-sending="${say(reader, 'app.cut.sending')}" data-failed="${say(reader, 'app.cut.send-failed')}" data-unopened="${say(reader, 'app.paint.unopened')}"></p>
<button class="key big primary" type="submit">${say(reader, 'app.part.go')}</button><p class="note">${say(reader, 'app.use.note')}</p></form></div>`;
  return { title, body };
}

const hidden = (values: Readonly<Record<string, string>>): Html[] =>
  Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );

const choice = ({ reader }: AppRequest, { of, id }: OwnPicture, current: Operation): Html =>
  html`<nav aria-label="${say(reader, 'app.part.what')}"><ul class="chips">${OPERATIONS.map(
    (one) =>
      html`<li><a class="chip" href="/app/paint?${of}=${id}&do=${one}"${one === current ? html` aria-current="true"` : ''}>${say(reader, `app.${one}.title`)}</a></li>`,
  )}</ul></nav>`;

const id = z.string().min(1).max(64);
const room = z
  .string()
  .max(400)
  .transform((json, ctx) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      ctx.addIssue({ code: 'custom', message: 'no JSON' });
      return z.NEVER;
    }
  })
  .pipe(margins);

/** What can be done on the page. */
export const PAINT_VERBS = [
  appVerb({
    path: '/paint',
    input: z.object({
      operation: z.enum(OPERATIONS),
      of: z.enum(['upload', 'result']),
      picture: id,
      maskId: id.optional(),
      margins: room.optional(),
      words: z.string().max(20_000).default(''),
      once,
    }),
    run: async ({ parts, actor }, { of, picture, once: key, maskId, margins: around, ...rest }) => {
      await beginPart(parts, parts, actor, {
        ...rest,
        accountId: actor.accountId,
        picture: { of, id: picture },
        ...(maskId !== undefined && { maskId }),
        ...(around !== undefined && { margins: around }),
        key,
      });
      return SAID_PATH;
    },
    said: null,
  }),
];
