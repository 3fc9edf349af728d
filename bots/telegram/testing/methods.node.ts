import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { NOTICE_CHARACTERS } from '../limits.ts';
import type { Chat, ChatMessage } from './chat.ts';
import {
  type Body,
  checkCaption,
  checkCommands,
  checkMarkup,
  checkText,
  checkWebApp,
  upTo,
} from './checks.ts';
import { putOnDisk, type StoredFile } from './files.node.ts';
import { Params } from './params.ts';
import { badRequest, Refusal } from './refusal.ts';
import type { World } from './world.node.ts';

type Method = (world: World, params: Params, gone: AbortSignal) => unknown;
type MediaKind = 'photo' | 'video' | 'document';

const DOWNLOAD_BYTES = 20 * 1024 * 1024;
const ACTIONS: ReadonlySet<string> = new Set(['typing', 'upload_photo', 'upload_video']);

/** A method that came with ephemeral messages and guest mode: an old server has none. */
const since =
  (method: Method): Method =>
  (world, params, gone) => {
    if (world.isOld) throw new Refusal(404, 'Not Found: method not found');
    return method(world, params, gone);
  };

/** Methods about messages that one person of a group sees alone. */
const EPHEMERAL_METHODS: Readonly<Record<string, Method>> = {
  editEphemeralMessageText: since((world, params) => {
    const { chat, message } = targetOfOne(world, params);
    if (message.kind !== 'text') throw badRequest('there is no text in the message to edit');
    change(world, chat, message, checkText(params), checkMarkup(params), message.file);
    return true;
  }),
  editEphemeralMessageCaption: since((world, params) => {
    const { chat, message } = targetOfOne(world, params);
    change(world, chat, message, checkCaption(params), checkMarkup(params), message.file);
    return true;
  }),
  editEphemeralMessageMedia: since(async (world, params) => {
    const { chat, message } = targetOfOne(world, params);
    const { kind, body, file } = await readPiece(world, params, params.object('media'));
    change(world, chat, message, body, checkMarkup(params), file);
    message.kind = kind;
    return true;
  }),
  deleteEphemeralMessage: since((world, params) => {
    const { chat, message } = targetOfOne(world, params);
    message.deleted = true;
    message.revision = world.revise();
    chat.changed();
    return true;
  }),
  answerGuestQuery: since((world, params) =>
    world.inline.answerGuest(
      params.text('guest_query_id') ?? '',
      params.object('result'),
      world.files,
    ),
  ),
};

function targetOfOne(world: World, params: Params): { chat: Chat; message: ChatMessage } {
  const chat = world.writable(params.needed('chat_id'));
  const user = params.needed('receiver_user_id');
  const id = params.needed('ephemeral_message_id');
  const message = chat.messages.findLast(
    ({ one, deleted }) => !deleted && one?.id === id && one.user === user,
  );
  if (message === undefined) throw badRequest('message to edit not found');
  return { chat, message };
}

/** The methods of the Bot API that the stand-in supports; others answer 404. */
export const METHODS: Readonly<Record<string, Method>> = {
  getMe: (world) => world.me,
  getUpdates: (world, params, gone) => world.updates.ask(params, gone),
  setWebhook: (world, params) => world.updates.setWebhook(params),
  deleteWebhook: (world) => world.updates.setWebhook(new Params({ url: '' })),
  getWebhookInfo: (world) => ({
    url: world.updates.webhook?.url ?? '',
    pending_update_count: world.updates.waiting,
    has_custom_certificate: false,
  }),
  sendMessage(world, params) {
    const chat = world.writable(params.needed('chat_id'));
    const body = checkText(params);
    const markup = checkMarkup(params);
    const chatMessage = {
      from: 'bot',
      kind: 'text',
      ...body,
      markup,
      ...topicOf(chat, params),
      ...oneOf(world, chat, params),
    } as const;
    return world.asBot(chat, world.say(chat, chatMessage));
  },
  sendPhoto: (world, params) => sendMedia(world, params, 'photo'),
  sendVideo: (world, params) => sendMedia(world, params, 'video'),
  sendDocument: (world, params) => sendMedia(world, params, 'document'),
  sendMediaGroup,
  editMessageText(world, params) {
    const { chat, message } = target(world, params);
    if (message.kind === 'other') throw badRequest("message can't be edited");
    if (message.kind !== 'text') throw badRequest('there is no text in the message to edit');
    return change(world, chat, message, checkText(params), checkMarkup(params), message.file);
  },
  editMessageCaption(world, params) {
    const { chat, message } = target(world, params);
    if (message.kind === 'text') throw badRequest('there is no caption in the message to edit');
    return change(world, chat, message, checkCaption(params), checkMarkup(params), message.file);
  },
  editMessageMedia,
  editMessageReplyMarkup(world, params) {
    const { chat, message } = target(world, params);
    return change(world, chat, message, message, checkMarkup(params), message.file);
  },
  deleteMessage(world, params) {
    const { chat, message } = target(world, params, 'delete');
    message.deleted = true;
    message.revision = world.revise();
    chat.changed();
    return true;
  },
  answerCallbackQuery(world, params) {
    const text = params.text('text') ?? '';
    if (text.length > NOTICE_CHARACTERS) throw badRequest('MESSAGE_TOO_LONG');
    const alert = params.values.show_alert === true;
    return world.answerQuery(params.text('callback_query_id') ?? '', text, alert);
  },
  sendMessageDraft: since((world, params) => {
    const chat = world.writable(params.needed('chat_id'));
    if (chat.id <= 0) throw badRequest('drafts can be sent only to private chats');
    const id = params.needed('draft_id');
    if (id === 0) throw badRequest('DRAFT_ID_INVALID');
    const text = params.text('text') ?? '';
    if (text.length > 4096) throw badRequest('message is too long');
    topicOf(chat, params);
    chat.putDraft({ id, text, canStop: params.values.can_stop === true });
    return true;
  }),
  sendChatAction(world, params) {
    const chat = world.writable(params.needed('chat_id'));
    const action = params.text('action') ?? '';
    if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request');
    topicOf(chat, params);
    chat.actions.push(action);
    chat.changed();
    return true;
  },
  async getFile(world, params) {
    const file = world.files.get(params.text('file_id') ?? '');
    if (file === undefined)
      throw badRequest('wrong file_id or the file is temporarily unavailable');
    const local = world.filesDirectory;
    if (local === null && file.bytes.byteLength > DOWNLOAD_BYTES)
      throw badRequest('file is too big');
    return {
      file_id: file.id,
      file_unique_id: `u-${file.id}`,
      file_size: file.bytes.byteLength,
      file_path: local === null ? file.path : await putOnDisk(local, file),
    };
  },
  ...EPHEMERAL_METHODS,
  createNewStickerSet: (world, params) => world.stickers.create(params),
  addStickerToSet: (world, params) => world.stickers.add(params),
  getStickerSet: (world, params) => world.stickers.get(params),
  deleteStickerFromSet: (world, params) => world.stickers.delete(params),
  answerInlineQuery: (world, params) => world.inline.answer(params, world.files),
  createInvoiceLink: (world, params) => world.stars.createInvoiceLink(params),
  answerPreCheckoutQuery: (world, params) => world.stars.answerPreCheckoutQuery(params),
  getStarTransactions: (world, params) => world.stars.getStarTransactions(params),
  editUserStarSubscription: (world, params) => world.stars.editUserStarSubscription(params),
  refundStarPayment(world, params) {
    world.updates.add(world.tellRefunded(world.stars.refundStarPayment(params)));
    return true;
  },
  setMyCommands(world, params) {
    return setProfile(world, params, 'commands', checkCommands(params.list('commands')));
  },
  getMyCommands: (world, params) => world.profile.get(profileKey(params, 'commands')) ?? [],
  setMyDescription: (world, params) => {
    return setProfile(world, params, 'description', upTo(params, 'description', 512));
  },
  getMyDescription: (world, params) => ({
    description: world.profile.get(profileKey(params, 'description')) ?? '',
  }),
  setMyShortDescription: (world, params) => {
    return setProfile(world, params, 'about', upTo(params, 'short_description', 120));
  },
  getMyShortDescription: (world, params) => ({
    short_description: world.profile.get(profileKey(params, 'about')) ?? '',
  }),
  savePreparedInlineMessage: (world, params) => {
    const result = params.object('result') ?? {};
    const content = Object(result.input_message_content) as { message_text?: unknown };
    if (!world.chats.has(Number(params.needed('user_id')))) throw badRequest('user not found');
    if (String(result.type) !== 'article' || !result.title || !content.message_text)
      throw badRequest("can't parse InlineQueryResult");
    const id = `prepared-${world.prepared.push(String(content.message_text))}`;
    return { id, expiration_date: Math.floor(world.now() / 1000) + 3_600 };
  },
  setChatMenuButton: (world, params) => {
    const button = params.object('menu_button');
    if (button?.type === 'web_app') {
      if (!button.text) throw badRequest('text must be non-empty');
      checkWebApp(button.web_app);
    }
    return setProfile(world, params, 'menu', params.object('menu_button'));
  },
};

function profileKey(params: Params, what: string): string {
  const scope = params.object('scope')?.type ?? 'default';
  return `${what} ${String(scope)} ${params.text('language_code') ?? ''}`.trim();
}

function setProfile(world: World, params: Params, what: string, value: unknown): true {
  world.profile.set(profileKey(params, what), value);
  return true;
}

async function sendMedia(world: World, params: Params, kind: MediaKind): Promise<Message> {
  const chat = world.writable(params.needed('chat_id'));
  const body = checkCaption(params);
  const markup = checkMarkup(params);
  const file = await world.files.sent(params, params.values[kind], kind);
  const video = kind === 'video' ? videoFacts(params) : {};
  const topic = { ...topicOf(chat, params), ...oneOf(world, chat, params) };
  const chatMessage = { from: 'bot', kind, ...body, markup, file, ...video, ...topic } as const;
  return world.asBot(chat, world.say(chat, chatMessage));
}

/** For whom alone a message of a group is; a server that does not know the parameter leaves it out. */
function oneOf(world: World, chat: Chat, params: Params): Pick<ChatMessage, 'one'> {
  const given = params.object('ephemeral_message_parameters');
  if (given === undefined || world.isOld) return {};
  if (chat.id > 0) throw badRequest('ephemeral messages can be sent only to groups');
  const user = new Params(given).needed('receiver_user_id');
  return { one: { user, id: world.newOneId() } };
}

function topicOf(chat: Chat, params: Params): Pick<ChatMessage, 'thread'> {
  const thread = params.number('message_thread_id');
  if (thread === undefined) return {};
  if (!chat.topics.has(thread)) throw badRequest('message thread not found');
  return { thread };
}

function videoFacts(params: Params): Pick<ChatMessage, 'video'> {
  const [width, height] = [params.number('width'), params.number('height')];
  const duration = params.number('duration');
  if (width === undefined || height === undefined || duration === undefined) return {};
  return { video: { width, height, duration } };
}

type Piece = { kind: MediaKind; body: Body; file: StoredFile } & Pick<ChatMessage, 'video'>;

async function readPiece(world: World, outer: Params, media: unknown): Promise<Piece> {
  const piece = new Params(media as Record<string, unknown>, outer.uploads);
  const kind = piece.text('type');
  if (kind !== 'photo' && kind !== 'video' && kind !== 'document')
    throw badRequest("can't parse InputMedia");
  const file = await world.files.sent(piece, piece.values.media, kind);
  return { kind, body: checkCaption(piece), file, ...videoFacts(piece) };
}

async function sendMediaGroup(world: World, params: Params): Promise<Message[]> {
  const chat = world.writable(params.needed('chat_id'));
  const media = params.list('media');
  if (media.length < 2 || media.length > 10)
    throw badRequest('group must include from 2 to 10 items');
  if (params.values.reply_markup !== undefined) throw badRequest('albums have no reply markup');
  const pieces: Piece[] = [];
  for (const one of media) pieces.push(await readPiece(world, params, one));
  const documents = pieces.filter(({ kind }) => kind === 'document').length;
  if (documents > 0 && documents < pieces.length)
    throw badRequest("document can't be mixed with other media types");
  const album = { albumId: world.newAlbum(), ...topicOf(chat, params) };
  return pieces.map(({ body, ...rest }) =>
    world.asBot(chat, world.say(chat, { from: 'bot', ...rest, ...body, ...album })),
  );
}

async function editMessageMedia(world: World, params: Params): Promise<Message | true> {
  const inline = params.text('inline_message_id');
  if (inline !== undefined) return world.inline.editSent(inline, params);
  const { chat, message } = target(world, params);
  const { kind, body, file, video } = await readPiece(world, params, params.object('media'));
  const markup = checkMarkup(params);
  const result = change(world, chat, message, body, markup, file);
  message.kind = kind;
  if (video !== undefined) message.video = video;
  return { ...result, ...world.asBot(chat, message) };
}

function target(
  world: World,
  params: Params,
  what: 'edit' | 'delete' = 'edit',
): { chat: Chat; message: ChatMessage } {
  const chat = world.writable(params.needed('chat_id'));
  const id = params.needed('message_id');
  const message = chat.messages.findLast((one) => one.id === id);
  if (message === undefined || message.deleted) throw badRequest(`message to ${what} not found`);
  if (message.from !== 'bot')
    throw badRequest(`message can't be ${what}${what === 'edit' ? 'e' : ''}d`);
  return { chat, message };
}

function change(
  world: World,
  chat: Chat,
  message: ChatMessage,
  body: Body,
  markup: InlineKeyboardMarkup | undefined,
  file: StoredFile | null,
): Message {
  const before = JSON.stringify([message.text, message.entities, message.markup, message.file?.id]);
  const after = JSON.stringify([body.text, body.entities, markup, file?.id]);
  if (before === after)
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  Object.assign(message, { text: body.text, entities: body.entities, markup, file });
  message.edits += 1;
  message.revision = world.revise();
  chat.changed();
  return world.asBot(chat, message);
}
