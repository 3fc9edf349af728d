import type { Context } from 'hono';
import { z } from 'zod';
import type { Event, EventBody, IncomingFile } from '../../../core/chat/event.ts';
import { parseCommand } from '../../../core/conversation/command-names.ts';
import { keyedHash } from '../../../core/storage/derive.ts';
import { clientNetwork } from '../../../core/web/client-network.ts';
import type { Session } from '../../../core/web/session.ts';
import type { Address } from '../address.ts';
import type { ChatMessage, Picture } from '../chat-message.ts';
import { LIMITS } from '../limits.ts';
import { PEOPLE, photosOf } from '../people.ts';
import { languageOf } from './page.ts';
import { type Problem, type RouteContext, refuse } from './route-context.ts';

const eventId = z.uuid();
const files = z
  .array(z.string().regex(/^[0-9A-Z]{26}$/))
  .min(1)
  .max(LIMITS.filesAMessage);
const text = z.string().trim().min(1).max(LIMITS.textCharacters);

/** What somebody may say of the length of a recording. */
const MOST_SECONDS = 24 * 3_600;

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), eventId, text }),
  z.object({ kind: z.literal('photos'), eventId, files, caption: text.optional() }),
  z.object({
    kind: z.literal('voice'),
    eventId,
    files: files.max(1),
    seconds: z.number().min(0).max(MOST_SECONDS).optional(),
  }),
  z.object({ kind: z.literal('video'), eventId, files: files.max(1), caption: text.optional() }),
  z.object({ kind: z.literal('person'), eventId, person: z.enum(PEOPLE) }),
  z.object({ kind: z.literal('form'), eventId, form: z.literal('face-photos'), files }),
  z.object({
    kind: z.literal('press'),
    eventId,
    message: z.string().min(1).max(64),
    code: z.string().refine((code) => code !== '' && bytesOf(code) <= LIMITS.actionBytes),
  }),
  z.object({ kind: z.literal('unsupported'), eventId, what: z.enum(['video', 'file']) }),
]);
type Sent = z.infer<typeof schema>;

const bytesOf = (words: string) => new TextEncoder().encode(words).byteLength;

/**
 * Handles `POST /playground/messages`: a user's message or press. The same event id counts once.
 */
export async function send(
  routeContext: RouteContext,
  c: Context,
  session: Session,
): Promise<Response> {
  if (!routeContext.rates.update(session.userId)) return refuse(c, 'slow-down');
  const sent = schema.safeParse(await c.req.json().catch(() => null));
  if (!sent.success) return refuse(c, 'rubbish');
  const read = await readBody(routeContext, session, sent.data);
  if ('problem' in read) return refuse(c, read.problem);
  if (read.chatMessage) await keep(routeContext, session, sent.data, read.chatMessage);
  try {
    const network = await networkOf(routeContext, c);
    await routeContext.receive({ ...eventOf(c, session, sent.data, read.body), network });
  } catch (error) {
    routeContext.metrics.update('playground', 'failed');
    routeContext.log.error({ err: error }, 'playground event was not taken');
    return refuse(c, 'unavailable');
  }
  return c.json({ id: messageIdOf(sent.data) }, 202);
}

/** Builds the message id of an event; the same event gives the same id. */
const messageIdOf = (sent: Sent) => `p-${sent.eventId}`;

function eventOf(c: Context, session: Session, sent: Sent, body: EventBody): Event {
  const address: Address = {
    event: sent.eventId,
    ...(sent.kind === 'press' ? { message: sent.message } : {}),
  };
  return {
    surface: 'playground',
    chatId: session.userId,
    userId: session.userId,
    // An id that a client chose means something in its own chat only.
    eventId: `${session.userId}.${sent.eventId}`,
    userName: null,
    languageTag: languageOf(c),
    address: JSON.stringify(address),
    body,
  };
}

/** Names the network of a request for limits, so that nobody can tell which one it is. */
const networkOf = (routeContext: RouteContext, c: Context): Promise<string> =>
  keyedHash(routeContext.sessionSecret, `network ${clientNetwork(routeContext.remoteAddress(c))}`);

type Read = { body: EventBody; chatMessage: ChatMessage | null } | Problem;

async function readBody(routeContext: RouteContext, session: Session, sent: Sent): Promise<Read> {
  switch (sent.kind) {
    case 'text':
      return { body: wordsOf(sent.text), chatMessage: personMessage(sent.text, []) };
    case 'press':
      return { body: { kind: 'press', code: sent.code }, chatMessage: null };
    case 'unsupported':
      return { body: { kind: 'unsupported', what: sent.what }, chatMessage: null };
    case 'person': {
      const ids = photosOf(sent.person);
      const body = { kind: 'photos' as const, files: ids.map(personFile), ...ALONE };
      return {
        body,
        chatMessage: personMessage(
          null,
          ids.map((id) => ({ of: 'person', id })),
        ),
      };
    }
    case 'photos':
    case 'voice':
    case 'video':
    case 'form':
      return readFiles(routeContext, session, sent);
  }
}

const ALONE = { caption: null, albumId: null };

async function readFiles(
  routeContext: RouteContext,
  session: Session,
  sent: Extract<Sent, { files: string[] }>,
): Promise<Read> {
  const rows = await routeContext.files.look(sent.files);
  const mine = new Map(
    rows
      .filter((row) => row.chatId === session.userId)
      .filter((row) => row.eventId === null || row.eventId === sent.eventId)
      .map((row) => [row.id, row]),
  );
  const incoming = sent.files.flatMap((id): IncomingFile[] => {
    const row = mine.get(id);
    if (!row) return [];
    const { name, contentType, byteLength } = row;
    return [{ ref: `upload:${id}`, name, contentType, byteLength }];
  });
  if (incoming.length < sent.files.length) return { problem: 'gone' };
  const pictures: Picture[] = sent.files.map((id) => ({ of: 'upload', id }));
  if (sent.kind === 'form') {
    const body = { kind: 'form' as const, form: sent.form, files: incoming };
    return { body, chatMessage: personMessage(null, pictures) };
  }
  const [only] = incoming;
  if (sent.kind === 'voice')
    return only
      ? {
          body: { kind: 'voice', file: only, seconds: sent.seconds ?? null },
          chatMessage: SPOKEN,
        }
      : { problem: 'gone' };
  const caption = sent.caption ?? null;
  if (sent.kind === 'video')
    return only
      ? { body: { kind: 'video', file: only, seconds: null, caption }, chatMessage: VIDEO }
      : { problem: 'gone' };
  return {
    body: { kind: 'photos', files: incoming, caption, albumId: null },
    chatMessage: personMessage(caption, pictures),
  };
}

/** Converts a typed text to an event body: `/create sunset` is a command, other texts are text. */
function wordsOf(words: string): EventBody {
  const command = parseCommand(words);
  if (!command) return { kind: 'text', text: words };
  return { kind: 'command', name: command.name, argument: command.argument };
}

const personFile = (id: string): IncomingFile => ({
  ref: `person:${id}`,
  name: `${id}.jpg`,
  contentType: 'image/jpeg',
  byteLength: null,
});

/** The video itself is not shown: the browser's copy is not kept. */
const VIDEO: ChatMessage = { from: 'person', text: null, pictures: [], isVideo: true };

/** The recording itself is not shown: it is not kept. */
const SPOKEN: ChatMessage = { from: 'person', text: null, pictures: [], isSpoken: true };

const personMessage = (words: string | null, pictures: Picture[]): ChatMessage => ({
  from: 'person',
  text: words,
  pictures,
});

/** Stores a user's message and shows it in all open tabs before the event is handled. */
async function keep(
  routeContext: RouteContext,
  session: Session,
  sent: Sent,
  chatMessage: ChatMessage,
): Promise<void> {
  const message = { id: messageIdOf(sent), body: JSON.stringify(chatMessage) };
  const files = 'files' in sent ? { ids: sent.files, eventId: sent.eventId } : undefined;
  await routeContext.transcript.put(session.userId, [message], files);
  routeContext.tabSignals.changed(session.userId);
}
