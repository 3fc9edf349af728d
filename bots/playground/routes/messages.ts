import type { Context } from 'hono';
import { z } from 'zod';
import type { Event, EventBody, IncomingFile } from '../../../core/chat/event.ts';
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

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), eventId, text }),
  z.object({ kind: z.literal('photos'), eventId, files, caption: text.optional() }),
  z.object({ kind: z.literal('person'), eventId, person: z.enum(PEOPLE) }),
  z.object({ kind: z.literal('form'), eventId, form: z.literal('face-photos'), files }),
  z.object({
    kind: z.literal('press'),
    eventId,
    message: z.string().min(1).max(64),
    code: z.string().refine((code) => code !== '' && bytesOf(code) <= LIMITS.actionBytes),
  }),
  z.object({ kind: z.literal('unsupported'), eventId, what: z.enum(['video', 'voice', 'file']) }),
]);
type Sent = z.infer<typeof schema>;

const bytesOf = (words: string) => new TextEncoder().encode(words).byteLength;

/** `POST /playground/messages`: what a person does in the chat. The same event id counts once. */
export async function send(room: RouteContext, c: Context, session: Session): Promise<Response> {
  if (!room.rates.update(session.userId)) return refuse(c, 'slow-down');
  const sent = schema.safeParse(await c.req.json().catch(() => null));
  if (!sent.success) return refuse(c, 'rubbish');
  const read = await readBody(room, session, sent.data);
  if ('problem' in read) return refuse(c, read.problem);
  if (read.said) await keep(room, session, sent.data, read.said);
  try {
    await room.receive(eventOf(c, session, sent.data, read.body));
  } catch (error) {
    room.metrics.update('playground', 'failed');
    room.log.error({ err: error }, 'playground event was not taken');
    return refuse(c, 'unavailable');
  }
  return c.json({ id: messageIdOf(sent.data) }, 202);
}

/** The message a sending becomes: the same for the same event. */
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

type Read = { body: EventBody; said: ChatMessage | null } | Problem;

async function readBody(room: RouteContext, session: Session, sent: Sent): Promise<Read> {
  switch (sent.kind) {
    case 'text':
      return { body: wordsOf(sent.text), said: saidBy(sent.text, []) };
    case 'press':
      return { body: { kind: 'press', code: sent.code }, said: null };
    case 'unsupported':
      return { body: { kind: 'unsupported', what: sent.what }, said: null };
    case 'person': {
      const ids = photosOf(sent.person);
      const body = { kind: 'photos' as const, files: ids.map(personFile), ...ALONE };
      return {
        body,
        said: saidBy(
          null,
          ids.map((id) => ({ of: 'person', id })),
        ),
      };
    }
    case 'photos':
    case 'form':
      return readFiles(room, session, sent);
  }
}

const ALONE = { caption: null, albumId: null };

async function readFiles(
  room: RouteContext,
  session: Session,
  sent: Extract<Sent, { files: string[] }>,
): Promise<Read> {
  const rows = await room.files.look(sent.files);
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
    return { body, said: saidBy(null, pictures) };
  }
  const caption = sent.caption ?? null;
  return {
    body: { kind: 'photos', files: incoming, caption, albumId: null },
    said: saidBy(caption, pictures),
  };
}

/** `/create sunset` is a command, everything else is text. */
function wordsOf(words: string): EventBody {
  const command = /^\/([a-z]{1,32})(?:\s+([\s\S]*))?$/i.exec(words);
  if (!command?.[1]) return { kind: 'text', text: words };
  return { kind: 'command', name: command[1].toLowerCase(), argument: command[2]?.trim() ?? '' };
}

const personFile = (id: string): IncomingFile => ({
  ref: `person:${id}`,
  name: `${id}.jpg`,
  contentType: 'image/jpeg',
  byteLength: null,
});

const saidBy = (words: string | null, pictures: Picture[]): ChatMessage => ({
  from: 'person',
  text: words,
  pictures,
});

/** Shows what was sent in all open tabs before anything answers it. */
async function keep(
  room: RouteContext,
  session: Session,
  sent: Sent,
  said: ChatMessage,
): Promise<void> {
  const message = { id: messageIdOf(sent), body: JSON.stringify(said) };
  const files = 'files' in sent ? { ids: sent.files, eventId: sent.eventId } : undefined;
  await room.transcript.put(session.userId, [message], files);
  room.live.changed(session.userId);
}
