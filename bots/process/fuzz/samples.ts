/** Payloads as the platforms and providers send them, and rows as this service stores them. */
import { FRESH } from '../../../core/conversation/state.ts';

const user = { id: 7, is_bot: false, first_name: 'Ada', last_name: 'L', language_code: 'pt-BR' };
const chat = { id: 7, type: 'private', first_name: 'Ada' };
const group = { id: -100, type: 'supergroup', title: 'Atelier' };
const message = { message_id: 5, date: 1, chat, from: user };
const photo = [
  { file_id: 's', file_unique_id: 's', width: 90, height: 60, file_size: 900 },
  { file_id: 'l', file_unique_id: 'l', width: 1280, height: 853, file_size: 90_000 },
];

/** Updates of Telegram, one of each kind that is asked for. */
export const UPDATES: readonly object[] = [
  { update_id: 1, message: { ...message, text: '/create golden hour' } },
  { update_id: 2, message: { ...message, text: 'hi', reply_to_message: { ...message, photo } } },
  { update_id: 3, message: { ...message, photo, caption: 'me', media_group_id: 'a1' } },
  {
    update_id: 4,
    message: {
      ...message,
      document: { file_id: 'd', file_unique_id: 'd', mime_type: 'image/heic', file_name: 'a.HEIC' },
    },
  },
  { update_id: 5, message: { ...message, sticker: { file_id: 'f' } } },
  { update_id: 6, message: { ...message, chat: group, text: '/card@alme_bot neon' } },
  {
    update_id: 7,
    callback_query: {
      id: 'q',
      from: user,
      chat_instance: '1',
      data: 'go:01ARZ3NDEKTSV4RRFFQ69G5FAV',
      message: { ...message, is_topic_message: true, message_thread_id: 9, text: 'x' },
    },
  },
  {
    update_id: 8,
    callback_query: {
      id: 'q',
      from: user,
      data: 'menu',
      message: { ...message, chat: group, ephemeral_message_id: 3, receiver_user: user },
    },
  },
  {
    update_id: 9,
    my_chat_member: { chat, from: user, date: 1, new_chat_member: { status: 'kicked', user } },
  },
  {
    update_id: 10,
    pre_checkout_query: {
      id: 'p',
      from: user,
      currency: 'XTR',
      total_amount: 250,
      invoice_payload: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    },
  },
  {
    update_id: 11,
    message: {
      ...message,
      successful_payment: {
        currency: 'XTR',
        total_amount: 250,
        invoice_payload: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
        telegram_payment_charge_id: 'c',
        provider_payment_charge_id: '',
      },
    },
  },
  {
    update_id: 12,
    message: { ...message, refunded_payment: { telegram_payment_charge_id: 'c' } },
  },
  { update_id: 13, subscription: { user, invoice_payload: 'x', state: 'active' } },
  { update_id: 14, inline_query: { id: 'i', from: user, query: 'neon', offset: '' } },
  { update_id: 15, chosen_inline_result: { from: user, result_id: 't_neon', query: '' } },
  {
    update_id: 16,
    guest_message: { ...message, chat: group, text: '@alme_bot neon', guest_query_id: 'g' },
  },
];

const person = { id: '80351110224678912', username: 'ada', global_name: 'Ada', discriminator: '0' };
const base = {
  id: '1043568912345678901',
  application_id: '1043568912345678900',
  token: 'token',
  version: 1,
  locale: 'de',
  guild_locale: 'en-GB',
  channel_id: '900000000000000001',
  channel: { id: '900000000000000001', type: 0, name: 'general', nsfw: false },
  app_permissions: '274877908992',
  authorizing_integration_owners: { 0: '900000000000000000' },
  attachment_size_limit: 10_485_760,
  entitlements: [{ id: '1', consumed: false, ends_at: null, deleted: false }],
};
const inServer = {
  ...base,
  guild_id: '900000000000000000',
  context: 0,
  member: { user: person, nick: null, roles: ['1'], permissions: '32' },
};
const direct = { ...base, context: 1, user: person };
const attachment = { id: '5', url: 'https://cdn.discordapp.com/a', filename: 'a.jpg', size: 9 };
const shown = { id: '777', flags: 64, attachments: [], components: [] };
const gallery = { type: 12, items: [{ media: { url: 'https://cdn.discordapp.com/b' } }] };

/** Interactions of Discord, one of each kind. */
export const INTERACTIONS: readonly object[] = [
  { ...base, type: 1 },
  {
    ...inServer,
    type: 2,
    data: { id: '1', type: 1, name: 'create', options: [{ name: 'words', type: 3, value: 'sun' }] },
  },
  { ...direct, type: 2, data: { id: '1', type: 1, name: 'imagine' } },
  {
    ...direct,
    type: 2,
    data: {
      id: '1',
      type: 1,
      name: 'profile',
      options: ['front', 'left', 'right'].map((name) => ({ name, type: 11, value: '5' })),
      resolved: { attachments: { 5: attachment } },
    },
  },
  {
    ...inServer,
    type: 2,
    data: {
      id: '1',
      type: 3,
      name: 'Edit this picture',
      target_id: '777',
      resolved: {
        messages: {
          777: {
            ...shown,
            components: [{ type: 17, components: [gallery] }],
            attachments: [attachment],
          },
        },
      },
    },
  },
  { ...direct, type: 3, message: shown, data: { component_type: 2, custom_id: 'p0:menu' } },
  { ...inServer, type: 3, message: shown, data: { component_type: 2, custom_id: 'o1:imagine:de' } },
  {
    ...inServer,
    type: 3,
    message: shown,
    data: { component_type: 3, custom_id: 'c0', values: ['template:neon'] },
  },
  {
    ...direct,
    type: 4,
    data: {
      id: '1',
      type: 1,
      name: 'create',
      options: [{ name: 'words', type: 3, value: 'su', focused: true }],
    },
  },
  {
    ...inServer,
    type: 5,
    data: {
      custom_id: 'face-photos',
      components: [
        { type: 18, component: { type: 19, custom_id: 'front', values: ['5'] } },
        { type: 18, component: { type: 4, custom_id: 'answer', value: 'words' } },
      ],
      resolved: { attachments: { 5: attachment } },
    },
  },
];

/** Messages of the gateway. */
export const MESSAGES: readonly object[] = [
  { id: '1', channel_id: '2', type: 0, author: person, content: '/create sun', attachments: [] },
  { id: '1', channel_id: '2', type: 0, author: person, content: '', attachments: [attachment] },
  {
    id: '1',
    channel_id: '2',
    type: 19,
    author: person,
    content: 'brighter',
    attachments: [],
    referenced_message: { ...shown, attachments: [attachment], components: [gallery] },
  },
  {
    id: '1',
    channel_id: '2',
    type: 0,
    author: person,
    content: '',
    attachments: [],
    message_snapshots: [
      { message: { content: 'x', attachments: [attachment], sticker_items: [] } },
    ],
  },
];

/** Other events of Discord's gateway and of its webhook. */
export const GATEWAY: readonly object[] = [
  { id: '900000000000000000', name: 'Atelier', unavailable: false },
  { id: '900000000000000000', unavailable: true },
  { id: '1', sku_id: '2', user_id: '3', consumed: false },
  { id: '1', entitlement_ids: ['1', '2'] },
  { version: 1, application_id: '1', type: 0 },
  {
    version: 1,
    application_id: '1',
    type: 1,
    event: { type: 'ENTITLEMENT_CREATE', data: { id: '1', application_id: '1' } },
  },
];

const TYPES = [
  'checkout.session.completed',
  'charge.refunded',
  'customer.subscription.updated',
  'invoice.paid',
  'payment_intent.payment_failed',
];
const stripeObject = {
  id: 'cs_1',
  object: 'payment_intent',
  payment_intent: { id: 'pi_1' },
  subscription: 'sub_1',
  parent: { subscription_details: { subscription: 'sub_1' } },
  latest_charge: 'ch_1',
  metadata: { checkout_id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' },
};

/** Events of Stripe. */
export const STRIPE: readonly object[] = [
  ...TYPES.map((type) => ({ id: 'evt_1', type, data: { object: stripeObject } })),
  {
    id: 'evt_1',
    object: 'v2.core.event',
    type: 'v1.charge.refunded',
    related_object: { id: 'ch_1', type: 'charge', url: '/v1/charges/ch_1' },
  },
];

/** Events of PayPal. */
export const PAYPAL: readonly object[] = [
  { id: 'WH-1', event_type: 'CHECKOUT.ORDER.APPROVED', resource: { id: 'O-1' } },
  {
    id: 'WH-1',
    event_type: 'PAYMENT.CAPTURE.COMPLETED',
    resource: { id: 'C-1', supplementary_data: { related_ids: { order_id: 'O-1' } } },
  },
  {
    id: 'WH-1',
    event_type: 'PAYMENT.CAPTURE.REFUNDED',
    resource: {
      id: 'R-1',
      links: [{ rel: 'up', href: 'https://api-m.paypal.com/v2/payments/captures/C1' }],
    },
  },
  {
    id: 'WH-1',
    event_type: 'CUSTOMER.DISPUTE.CREATED',
    resource: { disputed_transactions: [{ seller_transaction_id: 'C-1' }] },
  },
];

/** Events of Replicate and of Atlas Cloud. */
export const PREDICTIONS: readonly object[] = [
  { id: 'abc', status: 'succeeded', output: ['https://replicate.delivery/a'] },
  { id: 'abc', status: 'starting' },
  { session_id: 'abc', status: 'completed', outputs: ['https://static.atlascloud.ai/a'] },
];

const draft = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  templateId: null,
  operation: 'imagine',
  slots: { words: 'a hill' },
  source: 'none',
  uploadId: null,
  seed: 1,
  longEdgePx: null,
  shownCredits: 10,
  started: false,
};

/** States of conversations as they are stored. */
export const STATES: readonly object[] = [
  FRESH,
  { ...FRESH, drafts: [draft], step: { at: 'slot', draftId: draft.id, slot: 'words' } },
  {
    ...FRESH,
    step: { at: 'likeness', target: 't.neon', contact: null, words: null },
    album: 'a1',
    groups: [
      {
        id: draft.id,
        albumId: 'a1',
        came: 2,
        coming: [{ id: draft.id, position: 1 }],
        photos: [{ id: draft.id, position: 2, faces: 1 }],
        refused: [{ position: 3, problem: 'too-dark' }],
        lastAt: 1,
      },
    ],
  },
];

const reply = {
  mode: 'replace',
  text: [{ key: 'nav.back' }, { key: 'verbatim', values: { text: { key: 'nav.no' } } }],
  media: [{ kind: 'image', source: { of: 'result', id: draft.id }, alt: { key: 'nav.back' } }],
  choice: {
    placeholder: { key: 'nav.back' },
    options: [{ label: { key: 'nav.back' }, action: 'menu' }],
  },
  buttons: [
    [
      { label: { key: 'nav.back' }, action: 'menu' },
      { label: { key: 'nav.no' }, url: 'https://x.y' },
    ],
  ],
  progress: 0.5,
  awaits: 'photo',
};

/** Answers, notices and messages as they are stored. */
export const STORED: readonly object[] = [
  { to: { userId: '1', chatId: '1', address: '{}', locale: 'en' }, replies: [reply] },
  { surface: 'telegram', chatId: '1', replies: [reply], address: '{}' },
  { to: { accountId: 'x' }, facts: [{ kind: 'low-balance', data: { credits: 3 } }] },
  {
    to: { operator: { surface: 'telegram', userId: '1' } },
    facts: [{ kind: 'review-waits', data: { reviewId: draft.id } }],
    place: { surface: 'telegram', chatId: '1' },
    replaces: true,
  },
  { from: 'person', text: 'hi', pictures: [{ of: 'upload', id: draft.id }] },
  { from: 'alme', locale: 'de', reply },
];

/** Addresses of the surfaces as they are stored. */
export const ADDRESSES: readonly object[] = [
  { chat: 7, thread: 9, message: 5, shows: 'text', query: { id: 'q', at: 1 } },
  { chat: -100, one: { user: 7, id: 3, at: 1 } },
  {
    v: 1,
    application: '1',
    user: '2',
    channel: '3',
    dm: false,
    ephemeral: true,
    limit: 10,
    token: 't',
    expires: 1,
    target: '@original',
    message: null,
    pending: true,
  },
  { message: 'p-1', event: 'e' },
  { type: 'photo', fileId: 'f' },
];
