import type { Hono, Context as HttpContext } from 'hono';
import type { ShownFile } from '../../core/chat/surface.ts';
import { isRefusal } from '../../core/errors.ts';
import { ownPicture } from '../../core/generations/parts/own-picture.ts';
import { result } from '../../core/generations/queries.ts';
import { templateById } from '../../core/templates/catalogue.ts';
import { seesResult } from '../../core/together/seen-results.ts';
import { serve } from '../../core/web/serve-file.ts';
import { generationOf } from '../../db/generations.ts';
import type { AppRequest, ForSigned } from './request.ts';

/** The longest side of the pictures in lists, and of one alone, in pixels: for a phone's dense screen. */
const SMALL_PX = 480;
const LARGE_PX = 1_600;

/**
 * Creates the routes of the pictures and videos that somebody has here, which nobody else is given: small for
 * lists, large for the page of one, and the file itself, also in parts.
 */
export function mediaRoutes(app: Hono, signed: ForSigned): void {
  app.get('/media/cover/:id', (c) => signed(c, (asked) => cover(asked, c)));
  app.get('/media/upload/:id', (c) => signed(c, (asked) => photo(asked, c)));
  app.get('/media/:id/small', (c) => signed(c, (asked) => shrunk(asked, c, SMALL_PX)));
  app.get('/media/:id/large', (c) => signed(c, (asked) => shrunk(asked, c, LARGE_PX)));
  app.get('/media/:id', (c) =>
    signed(c, async (asked) => {
      const id = await ownResult(asked);
      const file = id === null ? null : await asked.parts.readMedia({ of: 'result', id });
      return file ? serve(c, file, true) : c.notFound();
    }),
  );
}

/** The id of a result that is the asker's or that they are in, kept and not looked at by somebody; null for any other. */
async function ownResult({ parts, actor, param }: AppRequest): Promise<string | null> {
  const found = await result(parts, actor, param('id'));
  if (!found) {
    const of = { accountId: actor.accountId, resultId: param('id') };
    return (await seesResult(parts, actor, of)) ? of.resultId : null;
  }
  if (found.expiresAt <= parts.now()) return null;
  const generation = await generationOf(parts.db.query, found.generationId);
  return generation?.state === 'delivered' ? found.id : null;
}

async function shrunk(asked: AppRequest, c: HttpContext, longEdgePx: number): Promise<Response> {
  const { parts } = asked;
  const id = await ownResult(asked);
  const still = id === null ? null : await parts.readMedia({ of: 'still', id });
  if (!still || !('bytes' in still)) return c.notFound();
  const small = await parts.views.shrink(still.bytes, longEdgePx);
  const file: ShownFile = { ...small, filename: still.filename };
  return serve(c, file, true);
}

async function cover(asked: AppRequest, c: HttpContext): Promise<Response> {
  const { parts, actor, param } = asked;
  const template = await templateById(parts, param('id'), null, actor);
  const file = template && (await parts.readMedia({ of: 'cover', id: template.id }));
  return file ? serve(c, file, true) : c.notFound();
}

/** A photo that was sent into the chat, as long as it is kept. */
async function photo({ parts, actor, param }: AppRequest, c: HttpContext): Promise<Response> {
  const id = param('id');
  try {
    await ownPicture(parts, actor.accountId, { of: 'upload', id });
  } catch (cause) {
    if (isRefusal(cause, 'not-found')) return c.notFound();
    throw cause;
  }
  const file = await parts.readMedia({ of: 'upload', id });
  return file ? serve(c, file, true) : c.notFound();
}
