/** What is to be done about a refusal of Telegram's. */
export type Way =
  /** It passes by itself: the same again later. */
  | 'passes'
  /** The person shut us out, or may not be written to by us: what is said waits for the next visit. */
  | 'blocked'
  /** There is no such chat or person any more. */
  | 'gone'
  /** It is as it should be: the message already shows that. */
  | 'shown'
  /** The press cannot be answered any more; nothing is lost. */
  | 'over'
  /** That message cannot be changed: a new one takes its place. */
  | 'anew'
  /** That topic is gone or closed: into the chat itself. */
  | 'chat'
  /** Telegram does not have the file under that id: upload it again. */
  | 'upload'
  /** It cannot be shown inline: send it as a file. */
  | 'as-file'
  /** It is too heavy: send it smaller. */
  | 'smaller'
  /** Something in it is refused: the media alone, and words without marks, links and colours. */
  | 'plainly';

/**
 * What Telegram's refusals come to. The Bot API documents codes, but not their descriptions ("contents
 * are subject to change", https://core.telegram.org/bots/api#making-requests); these are those of its
 * open server (https://github.com/tdlib/telegram-bot-api, `Client.cpp`) and of the methods behind it
 * (https://core.telegram.org/method/messages.sendMedia, `messages.editMessage`). The first row that fits
 * counts. A row without words is the rule for all others of its code.
 */
export const REFUSALS: readonly { code: number; words: RegExp | null; way: Way }[] = [
  // Of calls whose earlier try may still run at Telegram, and of trouble of Telegram's own.
  { code: 400, words: /canceled by new|request timeout|try again later/i, way: 'passes' },
  {
    code: 400,
    words: /temporarily (?:unavailable|blocked)|SLOWMODE_WAIT|FLOOD_WAIT/i,
    way: 'passes',
  },
  {
    code: 400,
    words: /MSG_WAIT_FAILED|\bTIMEOUT\b|RANDOM_ID_DUPLICATE|WORKER_BUSY/,
    way: 'passes',
  },
  { code: 400, words: /message is not modified|MESSAGE_NOT_MODIFIED/i, way: 'shown' },
  { code: 400, words: /query is too old|query ID is invalid|QUERY_ID_INVALID/i, way: 'over' },
  { code: 400, words: /message to edit not found|message can't be edited/i, way: 'anew' },
  { code: 400, words: /MESSAGE_(?:ID_INVALID|AUTHOR_REQUIRED|EDIT_TIME_EXPIRED)/i, way: 'anew' },
  { code: 400, words: /message identifier is not specified|message is too old/i, way: 'anew' },
  { code: 400, words: /there is no (?:text|caption|media) in the message to edit/i, way: 'anew' },
  {
    code: 400,
    words: /message thread not found|TOPIC_(?:DELETED|CLOSED|ID_INVALID)|topic closed/i,
    way: 'chat',
  },
  {
    code: 400,
    words: /chat not found|user not found|PEER_ID_INVALID|USER_ID_INVALID/i,
    way: 'gone',
  },
  {
    code: 400,
    words: /CHANNEL_(?:INVALID|PRIVATE)|CHAT_ID_INVALID|upgraded to a supergroup/i,
    way: 'gone',
  },
  { code: 400, words: /USER_DEACTIVATED|user is deactivated/i, way: 'gone' },
  {
    code: 400,
    words: /USER_IS_BLOCKED|YOU_BLOCKED_USER|USER_IS_BOT|CHAT_RESTRICTED/i,
    way: 'blocked',
  },
  {
    code: 400,
    words: /CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_ADMIN_REQUIRED/i,
    way: 'blocked',
  },
  {
    code: 400,
    words: /have no rights to send a message|not enough rights to send text/i,
    way: 'blocked',
  },
  { code: 400, words: /PRIVACY_PREMIUM_REQUIRED|ALLOW_PAYMENT_REQUIRED/i, way: 'blocked' },
  {
    code: 400,
    words: /wrong (?:remote )?file.?id|wrong file_id|wrong type of the web page/i,
    way: 'upload',
  },
  {
    code: 400,
    words: /file reference|FILE_(?:REFERENCE|ID)_|MEDIA_EMPTY|FILE_PART/i,
    way: 'upload',
  },
  {
    code: 400,
    words: /PHOTO_|IMAGE_PROCESS_FAILED|VIDEO_|MEDIA_(?:INVALID|TYPE_INVALID)/i,
    way: 'as-file',
  },
  { code: 400, words: /photo has unsupported extension|is too big for a photo/i, way: 'as-file' },
  { code: 400, words: /not enough rights to send (?:photos|videos|media)/i, way: 'as-file' },
  { code: 400, words: /CHAT_SEND_(?:PHOTOS|VIDEOS|MEDIA)_FORBIDDEN/i, way: 'as-file' },
  { code: 400, words: /file (?:is )?too (?:big|large)|FILE_TOO_BIG/i, way: 'smaller' },
  { code: 400, words: null, way: 'plainly' },
  // The token or the address of the API is wrong, or another process polls: an operator mends it.
  { code: 401, words: null, way: 'passes' },
  { code: 404, words: null, way: 'passes' },
  { code: 409, words: null, way: 'passes' },
  { code: 403, words: /user is deactivated|USER_DEACTIVATED/i, way: 'gone' },
  // Forbidden means that nothing of ours may be said there; no form of it would be.
  { code: 403, words: null, way: 'blocked' },
  { code: 413, words: null, way: 'smaller' },
  { code: 420, words: null, way: 'passes' },
  { code: 429, words: null, way: 'passes' },
];

/** Looks up what a refusal comes to: unknown 4xx are said plainly, everything else passes. */
export function wayOf(code: number, description: string): Way {
  const row = REFUSALS.find(
    (one) => one.code === code && (one.words === null || one.words.test(description)),
  );
  if (row) return row.way;
  return code >= 400 && code < 500 ? 'plainly' : 'passes';
}
