import type { Update } from 'grammy/types';
import { z } from 'zod';

const user = z.looseObject({
  id: z.int(),
  first_name: z.string(),
  last_name: z.string().optional(),
  language_code: z.string().optional(),
  is_bot: z.boolean().optional(),
});
const chat = z.looseObject({ id: z.int(), type: z.string() });
const file = z.looseObject({
  file_id: z.string(),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.number().optional(),
});
const spoken = file.extend({ duration: z.number().optional() });
const size = z.looseObject({
  file_id: z.string(),
  width: z.number(),
  height: z.number(),
  file_size: z.number().optional(),
});
const charge = z.looseObject({ telegram_payment_charge_id: z.string().min(1) });

const written = {
  message_id: z.int(),
  date: z.int(),
  chat,
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(size).optional(),
  document: file.optional(),
  voice: spoken.optional(),
  audio: spoken.optional(),
  video_note: spoken.optional(),
  video: spoken.optional(),
  animation: spoken.optional(),
};
const message = z.looseObject({
  ...written,
  from: user.optional(),
  sender_chat: chat.optional(),
  media_group_id: z.string().optional(),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  ephemeral_message_id: z.int().optional(),
  receiver_user: user.optional(),
  guest_query_id: z.string().optional(),
  successful_payment: charge.optional(),
  refunded_payment: charge.optional(),
  reply_to_message: z.looseObject(written).optional(),
});

/** The parts of an update that are read; whatever else Telegram adds is none of ours. */
const shape = z.looseObject({
  update_id: z.int(),
  message: message.optional(),
  guest_message: message.optional(),
  callback_query: z
    .looseObject({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: message.optional(),
    })
    .optional(),
  my_chat_member: z
    .looseObject({ chat, from: user, new_chat_member: z.looseObject({ status: z.string() }) })
    .optional(),
  pre_checkout_query: z
    .looseObject({
      id: z.string(),
      from: user,
      currency: z.string(),
      total_amount: z.int(),
      invoice_payload: z.string(),
    })
    .optional(),
  subscription: z.looseObject({ user, invoice_payload: z.string(), state: z.string() }).optional(),
  inline_query: z
    .looseObject({ id: z.string(), from: user, query: z.string(), offset: z.string() })
    .optional(),
  stopped_message_generation: z
    .looseObject({
      chat: z.looseObject({ id: z.int(), type: z.string(), first_name: z.string().optional() }),
      message_thread_id: z.int().optional(),
      draft_id: z.int(),
    })
    .optional(),
  chosen_inline_result: z
    .looseObject({ from: user, result_id: z.string(), inline_message_id: z.string().optional() })
    .optional(),
});

/**
 * Tells whether an update has the shape that Telegram documents, in all that is read of it. Any other is
 * not looked at: it would fail in the middle of something.
 */
export function isUpdate(raw: unknown): raw is Update {
  return shape.safeParse(raw).success;
}
