import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandOptionType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Event } from '../../core/chat/event.ts';
import type { Log } from '../../core/log.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { readCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';
import { modalOf } from './modals.ts';
import { type Place, placeOf, readInteraction } from './read-interaction.ts';

/**
 * A function that completes a typed text, best suggestions first. `value` becomes the command's
 * argument.
 */
export type Suggest = (
  query: string,
  locale: Locale,
) => Promise<readonly { name: string; value: string }[]>;

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
export function interactionReader(deps: { suggest: Suggest; log: Log }): ReadInteraction {
  return async (interaction) => {
    switch (interaction.type) {
      case InteractionType.Ping:
        return { response: { type: InteractionResponseType.Pong }, event: null };
      case InteractionType.ApplicationCommandAutocomplete:
        return { response: await choices(interaction, deps), event: null };
      case InteractionType.MessageComponent: {
        if (interaction.data.component_type !== ComponentType.Button) break;
        const id = readCustomId(interaction.data.custom_id);
        if (id?.kind === 'open') return { response: modalOf(id.modal, id.locale), event: null };
        break;
      }
      case InteractionType.ApplicationCommand:
      case InteractionType.ModalSubmit:
        break;
      default:
        return null;
    }
    const place = placeOf(interaction);
    const event = readInteraction(interaction);
    return place && event ? { response: deferral(place), event } : null;
  };
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
