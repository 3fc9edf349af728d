import { z } from 'zod';
import { replyShape } from '../../core/chat/reply-shape.ts';

/** A picture in a person's message: a file of theirs, or a demo person's photo. */
const picture = z.object({ of: z.enum(['upload', 'person']), id: z.string() });
export type Picture = z.infer<typeof picture>;

const said = z.discriminatedUnion('from', [
  z.object({ from: z.literal('person'), text: z.string().nullable(), pictures: z.array(picture) }),
  z.object({ from: z.literal('alme'), locale: z.string(), reply: replyShape }),
]);

/** One message of a chat, as it is kept: intent, rendered when it is shown. */
export type ChatMessage = z.infer<typeof said>;

/** Reads a kept message; null for one that this version cannot read. */
export function parseChatMessage(body: string): ChatMessage | null {
  try {
    return said.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
