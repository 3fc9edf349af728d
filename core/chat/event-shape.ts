import { z } from 'zod';
import { type Event, SURFACES } from './event.ts';
import { FORM_NAMES } from './form.ts';
import { POST_NEEDS } from './guild.ts';

const file = z.object({
  ref: z.string(),
  name: z.string().nullable(),
  contentType: z.string().nullable(),
  byteLength: z.number().nullable(),
});
const files = z.array(file);

const guild = z.object({
  id: z.string(),
  name: z.string().nullable(),
  languageTag: z.string().nullable(),
  canManage: z.boolean(),
  roles: z.array(z.string()),
  channel: z.object({
    id: z.string(),
    name: z.string().nullable(),
    kind: z.enum(['text', 'thread', 'forum', 'other']),
    parentId: z.string().nullable(),
    nsfw: z.boolean(),
    locked: z.boolean(),
    lacks: z.array(z.enum(POST_NEEDS)),
  }),
  isUserInstallOnly: z.boolean(),
});

const body = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('command'),
    name: z.string(),
    argument: z.string(),
    files: files.optional(),
    answers: z.record(z.string(), z.array(z.string())).optional(),
    member: z.string().optional(),
  }),
  z.object({ kind: z.literal('text'), text: z.string(), files: files.optional() }),
  z.object({
    kind: z.literal('photos'),
    files,
    caption: z.string().nullable(),
    albumId: z.string().nullable(),
    order: z.number().optional(),
  }),
  z.object({
    kind: z.literal('voice'),
    file,
    seconds: z.number().nullable(),
    files: files.optional(),
  }),
  z.object({
    kind: z.literal('video'),
    file,
    seconds: z.number().nullable(),
    caption: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('press'),
    code: z.string(),
    elsewhere: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('form'),
    form: z.enum(FORM_NAMES),
    answers: z.record(z.string(), z.array(z.string())).optional(),
    files,
  }),
  z.object({
    kind: z.literal('unsupported'),
    what: z.enum(['sticker', 'voice', 'video', 'file', 'location', 'other']),
  }),
  z.object({ kind: z.literal('reachable'), reachable: z.boolean() }),
]);

/** The schema of an event: what a surface has read of what its platform sent. */
export const eventShape: z.ZodType<Event> = z.object({
  surface: z.enum(SURFACES),
  chatId: z.string(),
  userId: z.string(),
  eventId: z.string(),
  userName: z.string().nullable(),
  languageTag: z.string().nullable(),
  trace: z.string().optional(),
  address: z.string(),
  guild: guild.optional(),
  body,
});

/**
 * Reads an event out of what a platform sent. Whatever that is, nothing is thrown, and no part of the
 * event is of another type than it says.
 * @param read reads the event as the platform describes it; null for what is none
 * @returns null where it cannot be read either
 */
export function readable(read: () => Event | null): Event | null {
  try {
    return eventShape.safeParse(read()).data ?? null;
  } catch (cause) {
    // Another shape than the platform describes, or nested deeper than a stack.
    if (cause instanceof TypeError || cause instanceof RangeError) return null;
    throw cause;
  }
}
