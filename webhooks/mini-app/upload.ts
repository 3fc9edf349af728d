import type { Hono, Context as HttpContext } from 'hono';
import { z } from 'zod';
import { action } from '../../core/chat/action.ts';
import { ProductError, textOf } from '../../core/errors.ts';
import { storeMask } from '../../core/generations/parts/store-mask.ts';
import { storePhoto } from '../../core/generations/parts/store-photo.ts';
import { plainText } from '../../core/texts/render.ts';
import { boundedBody, statusOf } from '../bounded-body.ts';
import { pictureIn } from './pages/paint.ts';
import type { AppRequest, ForSigned } from './request.ts';
import { once, pressInChat } from './say-in-chat.ts';

/** How long a picture may take to arrive, in milliseconds. */
const WITHIN_MS = 120_000;

/** What the picture is for: the offer of everything, a product for a new scene, or a change of itself. */
const asked = z.object({ as: z.enum(['chat', 'product', 'target']), once });

/** The button of the chat that goes on with a picture. */
const goesOn = (as: z.infer<typeof asked>['as'], uploadId: string): string => {
  if (as === 'chat') return action('photo-one', uploadId);
  return action('photo-do', as === 'product' ? 'scene' : 'edit', uploadId);
};

/**
 * Creates the routes that take a picture for the chat, and a mask for one that is there: as the request's body,
 * with what it is for in the query. A picture is checked, sealed and kept as a photo that was sent into the
 * chat, where it goes on.
 */
export function uploadRoutes(app: Hono, signed: ForSigned): void {
  const taken = (c: HttpContext, how: (request: AppRequest, c: HttpContext) => Promise<Response>) =>
    signed(c, async (request) => {
      try {
        return await how(request, c);
      } catch (cause) {
        if (!(cause instanceof ProductError)) throw cause;
        const { refusal } = cause;
        const said = plainText(textOf(refusal), request.reader.locale);
        return c.json({ problem: refusal.code, said }, refusal.code === 'not-found' ? 404 : 422);
      }
    });
  app.post('/upload', (c) => taken(c, take));
  app.post('/paint/mask', (c) => taken(c, takeMask));
}

/** The largest mask, in bytes. */
const MASK_BYTES = 4 * 1024 * 1024;

/** Keeps what somebody has painted over a picture of theirs, which the query names. */
async function takeMask({ parts, actor, query }: AppRequest, c: HttpContext): Promise<Response> {
  const bytes = await boundedBody(c.req.raw, MASK_BYTES, WITHIN_MS);
  if (typeof bytes === 'string') return c.json({ problem: bytes }, statusOf(bytes));
  const { accountId } = actor;
  const of = { accountId, picture: pictureIn(query), bytes };
  const { id } = await storeMask(parts, actor, of);
  return c.json({ id }, 201);
}

async function take(request: AppRequest, c: HttpContext): Promise<Response> {
  const input = asked.safeParse({ as: c.req.query('as'), once: c.req.query('once') });
  if (!input.success) return c.json({ problem: 'invalid' }, 422);
  const { parts } = request;
  const bytes = await boundedBody(c.req.raw, parts.rules.uploadBytes, WITHIN_MS);
  if (typeof bytes === 'string') return c.json({ problem: bytes }, statusOf(bytes));
  const { actor } = request;
  const photo = await storePhoto(parts, actor, { accountId: actor.accountId, bytes });
  const { as, once: name } = input.data;
  const onTo = await pressInChat(request, goesOn(as, photo.id), name);
  return c.json({ onTo: `/app${onTo}` }, 201);
}
