import type { Hono, Context as HttpContext } from 'hono';
import { ProductError } from '../../../core/errors.ts';
import { type Case, type CaseMedium, caseMedia } from '../../../core/lookups/cases.ts';
import { serve } from '../../../core/web/serve-file.ts';
import type { ConsoleParts } from '../parts.ts';
import type { Asked } from '../request.ts';
import { CASE_KINDS } from './case-parts.ts';

type ForOperator = (c: HttpContext, then: (asked: Asked) => Promise<Response>) => Promise<Response>;

/** The paths of pictures and videos of cases, below `/console`. */
export const MEDIA_PATH = '/media/:kind/:case/:of/:id';

/**
 * Creates the route of the pictures and videos of a case. Each request asks anew whether who asks has opened
 * that case a moment ago, and whether it is of it; nothing is kept by the browser, and videos come in parts.
 */
export function caseMediaRoute(app: Hono, parts: ConsoleParts, forOperator: ForOperator): void {
  app.get(MEDIA_PATH, (c) =>
    forOperator(c, async ({ actor }) => {
      const kind = CASE_KINDS.find((one) => one === c.req.param('kind'));
      const of = { kind, id: c.req.param('case') };
      const media = kind ? await mediaOf(parts, actor, { ...of, kind }) : 'not-found';
      if (media === 'forbidden') return c.text('', 403);
      if (media === 'not-found') return c.notFound();
      const asked = [c.req.param('of'), c.req.param('id')].join(' ');
      const medium = media.find((one) => `${one.of} ${one.id}` === asked);
      const file = medium && (await parts.readMedia({ of: medium.of, id: medium.id }));
      return file ? serve(c, file, false) : c.notFound();
    }),
  );
}

async function mediaOf(
  parts: ConsoleParts,
  actor: Asked['actor'],
  of: Case,
): Promise<CaseMedium[] | 'forbidden' | 'not-found'> {
  try {
    return (await caseMedia(parts, actor, of)).media;
  } catch (cause) {
    const code = cause instanceof ProductError ? cause.refusal.code : null;
    if (code === 'forbidden' || code === 'not-found') return code;
    throw cause;
  }
}
