import { z } from 'zod';
import { replyShape } from '../../core/chat/reply-shape.ts';

/** A picture of a user's message: an uploaded file, or a demo person's photo. */
const picture = z.object({ of: z.enum(['upload', 'person']), id: z.string() });
/** A picture of a user's message. */
export type Picture = z.infer<typeof picture>;

const chatMessageShape = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('person'),
    text: z.string().nullable(),
    pictures: z.array(picture),
    /** Something spoken, of which the recording is not kept. */
    isSpoken: z.literal(true).optional(),
    /** A video, which is not kept either. */
    isVideo: z.literal(true).optional(),
  }),
  z.object({ from: z.literal('alme'), locale: z.string(), reply: replyShape }),
]);

/** A stored message of a chat. A reply is stored as intent and rendered when shown. */
export type ChatMessage = z.infer<typeof chatMessageShape>;

/**
 * Reads a stored message.
 * @returns null for a message that this version cannot read
 */
export function parseChatMessage(body: string): ChatMessage | null {
  try {
    return chatMessageShape.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
