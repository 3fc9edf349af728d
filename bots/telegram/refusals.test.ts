import { GrammyError } from 'grammy';
import { expect, test } from 'vitest';
import type { DeliveryProblem } from '../../core/chat/surface.ts';
import { toDeliveryError } from './delivery-errors.ts';
import { REFUSALS, type Way, wayOf } from './refusals.ts';

/** What the open Bot API server answers with, and the errors of the methods behind it. */
const ANSWERS: Readonly<Record<Way, readonly `${number} ${string}`[]>> = {
  passes: [
    '400 Bad Request: canceled by new editMessageMedia request',
    '400 Bad Request: request timeout',
    '400 Bad Request: internal error, try again later',
    '400 Bad Request: the file is temporarily unavailable',
    '400 Bad Request: SLOWMODE_WAIT_10',
    '400 Bad Request: FLOOD_WAIT_30',
    '400 Bad Request: MSG_WAIT_FAILED',
    '400 Bad Request: TIMEOUT',
    '400 Bad Request: RANDOM_ID_DUPLICATE',
    '400 Bad Request: WORKER_BUSY_TOO_LONG_RETRY',
    '401 Unauthorized',
    '404 Not Found',
    '404 Not Found: method not found',
    '409 Conflict: terminated by other getUpdates request',
    '420 FLOOD_WAIT_7',
    '429 Too Many Requests: retry after 35',
    '500 Internal Server Error',
    '500 Internal Server Error: sent message was immediately deleted',
    '502 Bad Gateway',
    '503 Service Unavailable',
    '504 Gateway Timeout',
  ],
  blocked: [
    '403 Forbidden: bot was blocked by the user',
    "403 Forbidden: bot can't initiate conversation with a user",
    "403 Forbidden: bot can't send messages to bots",
    "403 Forbidden: bot can't send messages to the user",
    '403 Forbidden: bot was kicked from the group chat',
    '403 Forbidden: bot was kicked from the supergroup chat',
    '403 Forbidden: bot is not a member of the supergroup chat',
    '403 Forbidden: bot is not a member of the channel chat',
    '403 Forbidden: not enough rights to send text messages to the chat',
    '403 Forbidden: SOMETHING_NEW',
    '400 Bad Request: have no rights to send a message',
    '400 Bad Request: not enough rights to send text messages to the chat',
    '400 Bad Request: CHAT_WRITE_FORBIDDEN',
    '400 Bad Request: CHAT_RESTRICTED',
    '400 Bad Request: CHAT_SEND_PLAIN_FORBIDDEN',
    '400 Bad Request: CHAT_ADMIN_REQUIRED',
    '400 Bad Request: USER_IS_BLOCKED',
    '400 Bad Request: YOU_BLOCKED_USER',
    '400 Bad Request: USER_IS_BOT',
    '400 Bad Request: PRIVACY_PREMIUM_REQUIRED',
    '400 Bad Request: ALLOW_PAYMENT_REQUIRED_5',
  ],
  gone: [
    '400 Bad Request: chat not found',
    '400 Bad Request: user not found',
    '400 Bad Request: PEER_ID_INVALID',
    '400 Bad Request: USER_ID_INVALID',
    '400 Bad Request: CHAT_ID_INVALID',
    '400 Bad Request: CHANNEL_INVALID',
    '400 Bad Request: CHANNEL_PRIVATE',
    '400 Bad Request: group chat was upgraded to a supergroup chat',
    '400 Bad Request: INPUT_USER_DEACTIVATED',
    '403 Forbidden: user is deactivated',
  ],
  shown: [
    '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    '400 Bad Request: MESSAGE_NOT_MODIFIED',
  ],
  over: [
    '400 Bad Request: query is too old and response timeout expired or query ID is invalid',
    '400 Bad Request: QUERY_ID_INVALID',
  ],
  anew: [
    '400 Bad Request: message to edit not found',
    "400 Bad Request: message can't be edited",
    '400 Bad Request: MESSAGE_ID_INVALID',
    '400 Bad Request: MESSAGE_AUTHOR_REQUIRED',
    '400 Bad Request: MESSAGE_EDIT_TIME_EXPIRED',
    '400 Bad Request: message identifier is not specified',
    '400 Bad Request: there is no text in the message to edit',
    '400 Bad Request: there is no caption in the message to edit',
    '400 Bad Request: there is no media in the message to edit',
  ],
  chat: [
    '400 Bad Request: message thread not found',
    '400 Bad Request: TOPIC_DELETED',
    '400 Bad Request: TOPIC_CLOSED',
    '400 Bad Request: TOPIC_ID_INVALID',
  ],
  upload: [
    '400 Bad Request: wrong file identifier/HTTP URL specified',
    '400 Bad Request: wrong remote file identifier specified: Wrong padding in the string',
    '400 Bad Request: wrong file_id',
    '400 Bad Request: wrong type of the web page content',
    '400 Bad Request: FILE_REFERENCE_EXPIRED',
    '400 Bad Request: FILE_ID_INVALID',
    '400 Bad Request: MEDIA_EMPTY',
    '400 Bad Request: FILE_PARTS_INVALID',
    '400 Bad Request: FILE_PART_0_MISSING',
  ],
  'as-file': [
    '400 Bad Request: PHOTO_INVALID_DIMENSIONS',
    '400 Bad Request: PHOTO_SAVE_FILE_INVALID',
    '400 Bad Request: PHOTO_EXT_INVALID',
    '400 Bad Request: PHOTO_CONTENT_TYPE_INVALID',
    '400 Bad Request: IMAGE_PROCESS_FAILED',
    '400 Bad Request: VIDEO_CONTENT_TYPE_INVALID',
    '400 Bad Request: VIDEO_FILE_INVALID',
    '400 Bad Request: MEDIA_INVALID',
    '400 Bad Request: MEDIA_TYPE_INVALID',
    '400 Bad Request: photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp',
    '400 Bad Request: file of size 11000000 bytes is too big for a photo; the maximum size is 10485760 bytes',
    '400 Bad Request: not enough rights to send photos to the chat',
    '400 Bad Request: not enough rights to send videos to the chat',
    '400 Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN',
    '400 Bad Request: CHAT_SEND_VIDEOS_FORBIDDEN',
    '400 Bad Request: CHAT_SEND_MEDIA_FORBIDDEN',
  ],
  smaller: ['400 Bad Request: file is too big', '413 Request Entity Too Large'],
  plainly: [
    "400 Bad Request: can't parse entities: Unsupported start tag at byte offset 0",
    '400 Bad Request: ENTITY_BOUNDS_INVALID',
    '400 Bad Request: ENTITIES_TOO_LONG',
    '400 Bad Request: message is too long',
    '400 Bad Request: message caption is too long',
    '400 Bad Request: MESSAGE_TOO_LONG',
    '400 Bad Request: MEDIA_CAPTION_TOO_LONG',
    '400 Bad Request: message text is empty',
    '400 Bad Request: MESSAGE_EMPTY',
    '400 Bad Request: strings must be encoded in UTF-8',
    '400 Bad Request: BUTTON_DATA_INVALID',
    '400 Bad Request: BUTTON_URL_INVALID',
    '400 Bad Request: BUTTON_TYPE_INVALID',
    '400 Bad Request: BUTTON_USER_PRIVACY_RESTRICTED',
    '400 Bad Request: BUTTON_COPY_TEXT_INVALID',
    '400 Bad Request: REPLY_MARKUP_INVALID',
    '400 Bad Request: REPLY_MARKUP_TOO_LONG',
    "400 Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL",
    "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed",
    '400 Bad Request: not enough rights to send documents to the chat',
    '400 Bad Request: CHAT_SEND_DOCS_FORBIDDEN',
    '400 Bad Request: CHAT_FORWARDS_RESTRICTED',
    '400 Bad Request: MULTI_MEDIA_TOO_LONG',
    '400 Bad Request: EXTERNAL_URL_INVALID',
    '400 Bad Request: SOMETHING_NEW',
    '418 I am a teapot',
  ],
};

const PROBLEMS: Readonly<Record<Way, DeliveryProblem>> = {
  passes: 'unavailable',
  blocked: 'blocked',
  gone: 'gone',
  shown: 'refused',
  over: 'refused',
  anew: 'refused',
  chat: 'refused',
  upload: 'refused',
  'as-file': 'refused',
  smaller: 'refused',
  plainly: 'refused',
};

const all = Object.entries(ANSWERS).flatMap(([way, answers]) =>
  answers.map((answer) => [answer, way as Way] as const),
);
const parsed = (answer: string) => {
  const [code = '', ...words] = answer.split(' ');
  return { code: Number(code), description: words.join(' ') };
};

test.each(all)('%s: %s', (answer, way) => {
  const { code, description } = parsed(answer);
  expect(wayOf(code, description)).toBe(way);
  const error = new GrammyError('x', { ok: false, error_code: code, description }, 'sendVideo', {});
  const { problem } = toDeliveryError(error);
  expect(problem).toBe(code === 429 ? 'limited' : PROBLEMS[way]);
});

test('no row of the table is without an answer that it is for', () => {
  const used = new Set(
    all.map(([answer]) => {
      const { code, description } = parsed(answer);
      return REFUSALS.find((row) => row.code === code && (row.words?.test(description) ?? true));
    }),
  );
  expect(REFUSALS.filter((row) => !used.has(row))).toEqual([]);
});
