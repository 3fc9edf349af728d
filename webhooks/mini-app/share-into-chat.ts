import type { Hono, Context as HttpContext } from 'hono';
import { z } from 'zod';
import { DeliveryError } from '../../core/chat/surface.ts';
import { ProductError } from '../../core/errors.ts';
import { takeAsPerson } from '../../core/limits/take-as-person.ts';
import { sharing } from '../../core/sharing/queries.ts';
import { templateById } from '../../core/templates/catalogue.ts';
import { localText } from '../../core/templates/template.ts';
import { activeAccount } from '../../core/verbs/standing.ts';
import type { AppRequest, ForSigned } from './request.ts';
import type { TelegramDoor } from './telegram-door.ts';

const asked = z.object({
  of: z.enum(['template', 'result']),
  id: z.string().regex(/^[\w-]{1,26}$/),
});

/** Creates the route that prepares what somebody shares into any chat from inside Telegram. */
export function shareIntoChat(app: Hono, signed: ForSigned, door: TelegramDoor | null): void {
  app.post('/share', (c) =>
    signed(c, async (request) => {
      const input = asked.safeParse({ of: c.req.query('of'), id: c.req.query('id') });
      if (!input.success) return c.json({ problem: 'invalid' }, 422);
      if (!door || request.actor.surface !== 'telegram')
        return c.json({ problem: 'elsewhere' }, 404);
      return prepare(request, c, door, input.data);
    }),
  );
}

async function prepare(
  request: AppRequest,
  c: HttpContext,
  door: TelegramDoor,
  { of, id }: z.infer<typeof asked>,
): Promise<Response> {
  const { parts, actor, account } = request;
  try {
    await activeAccount(parts, actor, actor.accountId);
    const found = await (of === 'template' ? ofTemplate(request, id) : ofResult(request, id));
    if (!found) return c.json({ problem: 'not-found' }, 404);
    await takeAsPerson(parts, actor, account, [{ operation: 'sharing', tokens: 1 }]);
    return c.json({ id: await door.prepareMessage({ userId: actor.userId, ...found }) }, 201);
  } catch (cause) {
    if (cause instanceof DeliveryError) return c.json({ problem: cause.problem }, 503);
    if (!(cause instanceof ProductError)) throw cause;
    return c.json({ problem: cause.refusal.code }, 422);
  }
}

type Found = { title: string; link: string } | null;

/** A template that everybody may see, with the link that opens the chat at it. */
async function ofTemplate({ parts, reader }: AppRequest, id: string): Promise<Found> {
  const template = await templateById(parts, id);
  const link = template && parts.surfaces.get('telegram')?.startLink?.(`t_${template.id}`);
  return template && link ? { title: localText(template.title, reader.locale), link } : null;
}

/** A result that its owner has shared by a link. */
async function ofResult({ parts, actor }: AppRequest, id: string): Promise<Found> {
  const found = await sharing(parts, actor, { result: id });
  const one = found?.links.find(({ result }) => result.id === id);
  if (!found || !one?.share || one.address === null) return null;
  return { title: found.generation.title, link: one.address };
}
