/** Everything that reads what comes from outside or out of the database, and what each promises. */
import assert from 'node:assert/strict';
import type fc from 'fast-check';
import { z } from 'zod';
import { ACTION_NAMES, action, decode, longestCode } from '../../../core/chat/action.ts';
import { eventShape } from '../../../core/chat/event-shape.ts';
import { parseOperators } from '../../../core/chat/operators.ts';
import { startArgument } from '../../../core/chat/start-argument.ts';
import { readSentFile } from '../../../core/community/sent-files.ts';
import { ConfigError, readConfig } from '../../../core/config/config.ts';
import { readProxies } from '../../../core/config/proxies.ts';
import { SETTINGS } from '../../../core/config/settings/settings.ts';
import { readPending } from '../../../core/conversation/pending.ts';
import { parseState } from '../../../core/conversation/state.ts';
import { pageIn, reportIn, templateIn, wordIn } from '../../../core/conversation/typed-words.ts';
import { readRenderedNotice } from '../../../core/notices/rendered-notice.ts';
import { readStoredNotice } from '../../../core/notices/stored-notice.ts';
import { readOfferRows } from '../../../core/offers/file.ts';
import { eventSubject, namedObject } from '../../../core/payment-providers/event-subject.ts';
import { readRewardRules } from '../../../core/rules/reward-file.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { parseTemplates, TemplatesError } from '../../../core/templates/load.ts';
import { sniff } from '../../../core/vision/sniff.ts';
import { discordEventIn } from '../../../webhooks/payments/discord-events.ts';
import { aboutOf, paypalEventIn } from '../../../webhooks/payments/paypal-event.ts';
import { transmissionOf } from '../../../webhooks/payments/paypal-signature.ts';
import { stripeEventIn, subjectIn } from '../../../webhooks/payments/stripe-event.ts';
import { sessionIn } from '../../../webhooks/predictions/atlas.ts';
import { endedIn } from '../../../webhooks/predictions/replicate.ts';
import { parseInteraction } from '../../../webhooks/surfaces/discord.ts';
import { parseUpdate } from '../../../webhooks/surfaces/telegram.ts';
import { readAddress as discordAddress } from '../../discord/address.ts';
import { readCustomId } from '../../discord/custom-id.ts';
import { entitlementsIn, entitlementsOf } from '../../discord/entitlement-intake.ts';
import { guildCreated, guildDeleted } from '../../discord/guild-events.ts';
import { parseAddress } from '../../playground/address.ts';
import { parseChatMessage } from '../../playground/chat-message.ts';
import { readAddress as telegramAddress } from '../../telegram/address.ts';
import { bodies, changed, phrases } from './inputs.ts';
import { discordPlatform, telegramPlatform } from './platforms.ts';
import {
  ADDRESSES,
  GATEWAY,
  INTERACTIONS,
  MESSAGES,
  PAYPAL,
  PREDICTIONS,
  STATES,
  STORED,
  STRIPE,
  UPDATES,
} from './samples.ts';

/** A reader with what it is fed with. */
export type Target = {
  name: string;
  input: fc.Arbitrary<unknown>;
  /** Reads one input. @throws where the reader breaks a promise */
  read(input: never): void | Promise<void>;
};

const target = <Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  read: (input: Input) => void | Promise<void>,
): Target => ({ name, input, read });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const id = z.string().min(1).max(255);
const eventAbout = z.union([eventSubject, z.object({ named: namedObject })]).nullable();

/** The readers of what platforms send. */
function platformTargets(): Target[] {
  const telegram = telegramPlatform((event) => void eventShape.parse(event));
  const discord = discordPlatform((event) => void eventShape.parse(event));
  const guilds = {
    joined: async (guild: unknown) => void z.object({ guildId: id, name: z.string() }).parse(guild),
    left: async (guild: unknown) => void z.object({ guildId: id }).parse(guild),
  };
  return [
    target('telegram-update', changed(UPDATES), telegram),
    target('telegram-body', bodies(UPDATES), (text) => {
      const update = parseUpdate(text);
      assert(update === null || Number.isSafeInteger(update.update_id));
    }),
    target('discord-interaction', changed(INTERACTIONS), (raw) => discord.interaction(raw)),
    target('discord-message', changed(MESSAGES), (raw) => discord.message(raw)),
    target('discord-gateway', changed(GATEWAY), async (raw) => {
      z.array(z.string().regex(/^\d{1,20}$/)).parse([
        ...entitlementsIn(raw),
        ...entitlementsOf(raw),
      ]);
      await guildCreated(guilds, raw);
      await guildDeleted(guilds, raw);
    }),
    target('discord-body', bodies([...INTERACTIONS, ...GATEWAY]), (text) => {
      const interaction = parseInteraction(bytes(text));
      if (interaction) z.object({ id: z.string(), token: z.string() }).parse(interaction);
      const event = discordEventIn(bytes(text));
      if (event) z.object({ application_id: z.string() }).parse(event);
    }),
  ];
}

const HEADERS = [
  'SHA256withRSA',
  'https://api.paypal.com/c',
  '1-2',
  'c2ln',
  '2026-11-21T12:00:00Z',
];

/** The readers of what providers send. */
const PROVIDERS: readonly Target[] = [
  target('stripe', bodies(STRIPE), (text) => {
    const event = stripeEventIn(bytes(text));
    if (event) eventAbout.parse(subjectIn(event));
  }),
  target('paypal', bodies(PAYPAL), (text) => {
    const event = paypalEventIn(bytes(text));
    if (event) eventAbout.parse(aboutOf(event));
  }),
  target('paypal-headers', phrases(HEADERS, ['|']), (text) => {
    const parts = text.split('|');
    let next = 0;
    const header = () => parts[next++ % parts.length];
    const read = transmissionOf(header, Date.UTC(2026, 10, 21, 12));
    if (read) z.record(z.string(), z.string().max(500)).parse(read);
  }),
  target('predictions', bodies(PREDICTIONS), (text) => {
    for (const read of [endedIn(text, 'e'), sessionIn(text)])
      if (read !== null && read !== 'malformed')
        z.object({ eventId: z.string(), providerId: z.string().regex(/^[\w-]{1,100}$/) }).parse(
          read,
        );
  }),
];

/** The readers of codes and words. */
const CODES: readonly Target[] = [
  target(
    'action-code',
    phrases([...ACTION_NAMES, ...ACTION_NAMES.map(longestCode)], [':', '']),
    (code) => {
      const read = decode(code);
      if (read) {
        const { name, args } = read;
        assert.deepEqual(decode(action(name, ...(args as never))), read);
      }
      const custom = readCustomId(code);
      if (custom?.kind === 'press') assert.equal(typeof custom.code, 'string');
      const argument = startArgument(code);
      assert(argument === null || argument.length <= 64);
    },
  ),
  target(
    'start-argument',
    phrases(['t_', 'neon', 'c_', 'r_', 'code_', 'ref_', 'report_'], ['', '-']),
    (word) => {
      for (const read of [wordIn, templateIn, pageIn, reportIn]) read(word);
    },
  ),
];

/** The readers of what this service has stored. */
const ROWS: readonly Target[] = [
  target('stored-state', bodies(STATES), (text) => {
    const read = parseState(text);
    assert.deepEqual(parseState(JSON.stringify(read)), read);
  }),
  target('stored-answer', bodies(STORED), (text) => {
    const { pending } = readPending(text, 'reference');
    if (pending) assert.equal(typeof pending.to.address, 'string');
    parseChatMessage(text);
  }),
  target('stored-notice', changed(STORED), (payload) => {
    readRenderedNotice(payload);
    try {
      readStoredNotice(payload);
    } catch (cause) {
      if (!(cause instanceof z.ZodError)) throw cause;
    }
  }),
  target('stored-address', bodies(ADDRESSES), (text) => {
    assert.equal(typeof telegramAddress(text, '7').chat, 'number');
    assert.equal(discordAddress(text, '7').v, 1);
    z.object({ message: z.string().optional(), event: z.string().optional() }).parse(
      parseAddress(text),
    );
    const file = readSentFile(text);
    assert(file === null || typeof file.fileId === 'string');
  }),
];

const SETTING_NAMES = Object.keys(SETTINGS.shape);
const VALUES = [
  'on',
  'off',
  '8787',
  '0',
  'https://alme.example',
  'file:/tmp/x',
  'libsql://x.y',
  'telegram:7,discord:8',
  '127.0.0.1,10.0.0.0/8',
  'Europe/Berlin',
  'debug',
  'whsec_x',
  'a'.repeat(64),
];

/** The readers of what the operator sets. */
const SET: readonly Target[] = [
  target(
    'settings',
    phrases([...SETTING_NAMES.map((name) => `${name}=`), ...VALUES], ['', '\n']),
    (text) => {
      const pairs = text.split('\n').map((line) => line.split('=', 2));
      const environment = Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
      try {
        const config = readConfig(environment);
        assert.equal(typeof config.PORT, 'number');
      } catch (cause) {
        if (!(cause instanceof ConfigError)) throw cause;
      }
      parseOperators(text);
      readProxies(text);
    },
  ),
  target('files', bodies([...STATES, ...STORED, ...STRIPE]), (text) => {
    readOfferRows(text);
    readRewardRules(text, DEFAULT_RULES.rewards);
    try {
      parseTemplates(text);
    } catch (cause) {
      if (!(cause instanceof TemplatesError)) throw cause;
    }
    sniff(bytes(text));
  }),
];

/** Lists all readers. */
export const targets = (): readonly Target[] => [
  ...platformTargets(),
  ...PROVIDERS,
  ...CODES,
  ...ROWS,
  ...SET,
];
