import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Event } from '../../core/chat/event.ts';
import { type Form, type FormName, isFormName } from '../../core/chat/form.ts';
import type { Log } from '../../core/log.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { type Modal, readCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';
import { modalOf, PHOTO_ANSWER, TEXT_ANSWER } from './modals.ts';
import { type Place, placeOf, readInteraction } from './read-interaction.ts';
import type { ReadableInteraction } from './readable-interaction.ts';

/**
 * A function that completes a typed text, best suggestions first. `value` becomes the command's
 * argument.
 */
export type Suggest = (
  query: string,
  locale: Locale,
) => Promise<readonly { name: string; value: string }[]>;

/**
 * A function that builds a form for the person of an event, with the language of that person.
 * @returns null where the questions have to be asked one by one
 */
export type OpenForm = (
  name: FormName,
  event: Event,
) => Promise<{ form: Form; locale: Locale } | null>;

/** What the reader is made with. */
export type ReaderParts = { suggest: Suggest; openForm: OpenForm; log: Log };

/**
 * The response to an interaction, due within three seconds, and its event. The gateway sends the
 * response by a call, HTTP as the response body.
 */
type Reading = { response: APIInteractionResponse; event: Event | null };

/**
 * A function that reads an interaction.
 * @returns null for an unknown interaction, which gets no response
 */
export type ReadInteraction = (interaction: APIInteraction) => Promise<Reading | null>;

/** Creates the reader of raw interactions for both transports. */
export function interactionReader(deps: ReaderParts): ReadInteraction {
  return async (interaction) => {
    try {
      return await read(interaction, deps);
    } catch (err) {
      deps.log.warn({ err }, 'interaction not readable');
      return null;
    }
  };
}

async function read(interaction: APIInteraction, deps: ReaderParts): Promise<Reading | null> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong }, event: null };
    case InteractionType.ApplicationCommandAutocomplete:
      return { response: await choices(interaction, deps), event: null };
    case InteractionType.MessageComponent:
    case InteractionType.ApplicationCommand:
    case InteractionType.ModalSubmit:
      break;
    default:
      return null;
  }
  const form = await formOf(interaction, deps);
  if (form) return { response: form, event: null };
  const place = placeOf(interaction);
  const event = readInteraction(interaction);
  return place && event ? { response: deferral(place), event } : null;
}

/** Builds the form that an interaction opens; null where it opens none. */
async function formOf(
  interaction: ReadableInteraction,
  { openForm, log }: ReaderParts,
): Promise<APIInteractionResponse | null> {
  const asked = askedForm(interaction);
  if (!asked) return null;
  const { name, locale } = asked;
  if (name === 'photo') return modalOf(PHOTO_ANSWER, locale ?? 'en');
  if (name === 'text') return modalOf(TEXT_ANSWER, locale ?? 'en');
  const event = readInteraction(interaction);
  const built =
    event &&
    (await openForm(name, event).catch((cause: unknown) => {
      log.warn({ err: cause, form: name }, 'no form: asked question by question');
      return null;
    }));
  return built && modalOf(built.form, locale ?? built.locale);
}

/** Reads which form an interaction opens: a button's, or that of a command without anything after it. */
function askedForm(
  interaction: ReadableInteraction,
): { name: Modal; locale: Locale | null } | null {
  if (interaction.type === InteractionType.MessageComponent) {
    if (interaction.data.component_type !== ComponentType.Button) return null;
    const id = readCustomId(interaction.data.custom_id);
    return id?.kind === 'open' ? { name: id.modal, locale: id.locale } : null;
  }
  if (interaction.type !== InteractionType.ApplicationCommand) return null;
  const { data } = interaction;
  const isBare =
    data.type === ApplicationCommandType.ChatInput && (data.options ?? []).length === 0;
  return isBare && isFormName(data.name) ? { name: data.name, locale: null } : null;
}

/**
 * Builds the deferred response. Only the ephemeral flag can be set here; Components V2 is set when
 * the reply is filled in.
 */
function deferral({ dm, update }: Place): APIInteractionResponse {
  if (update) return { type: InteractionResponseType.DeferredMessageUpdate };
  return dm
    ? { type: InteractionResponseType.DeferredChannelMessageWithSource }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      };
}

async function choices(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { suggest, log }: { suggest: Suggest; log: Log },
): Promise<APIInteractionResponse> {
  const typed = interaction.data.options.find(
    (option) => option.type === ApplicationCommandOptionType.String && option.focused === true,
  );
  const query = typed?.type === ApplicationCommandOptionType.String ? typed.value : '';
  const found = await suggest(query, localeOf(interaction.locale)).catch((cause: unknown) => {
    log.warn({ err: cause }, 'no suggestions');
    return [];
  });
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: {
      choices: found
        .slice(0, LIMITS.choices)
        .map(({ name, value }) => ({ name: label(name, LIMITS.choiceName), value })),
    },
  };
}
