import type { API } from '@discordjs/core/http-only';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  Locale as DiscordLocale,
  InteractionContextType,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { COMMANDS } from '../../core/conversation/commands.ts';
import { LOCALES, type Locale, type TextKey } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';
import { FACE_FIELDS } from './modals.ts';

/** The command that takes the three face photos at once. */
const FACE_COMMAND = 'profile';
/** The command that takes one picture along. */
export const VERIFY_COMMAND = 'verify';

/** Discord's names for our languages other than English, which is the default. */
const DISCORD_LOCALES: Record<Exclude<Locale, 'en'>, readonly DiscordLocale[]> = {
  es: [DiscordLocale.SpanishES, DiscordLocale.SpanishLATAM],
  pt: [DiscordLocale.PortugueseBR],
  de: [DiscordLocale.German],
  ru: [DiscordLocale.Russian],
  tr: [DiscordLocale.Turkish],
};

/** The body that registers the product's commands; the same commands give the same body. */
export function commandsBody(): RESTPutAPIApplicationCommandsJSONBody {
  return COMMANDS.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    // A command keeps its one name everywhere, so that help texts can name it.
    name: command.name,
    ...described(command.descriptionKey),
    options: optionsOf(command),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
  }));
}

/**
 * Replaces the registered commands by the product's; done at every start, so that a deploy is enough.
 * @param applicationId asked for where null
 */
export async function registerCommands(api: API, applicationId: string | null): Promise<void> {
  const id = applicationId ?? (await api.applications.getCurrent()).id;
  await api.applicationCommands.bulkOverwriteGlobalCommands(id, commandsBody());
}

function optionsOf(command: (typeof COMMANDS)[number]): APIApplicationCommandBasicOption[] {
  if ('option' in command)
    return [
      {
        type: ApplicationCommandOptionType.String,
        name: command.option.name,
        ...described(command.option.descriptionKey),
        required: false,
        autocomplete: true,
      },
    ];
  if (command.name === VERIFY_COMMAND)
    return [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'picture',
        ...described('verify.picture'),
        required: false,
      },
    ];
  if (command.name !== FACE_COMMAND) return [];
  return FACE_FIELDS.map((field) => ({
    type: ApplicationCommandOptionType.Attachment,
    name: field,
    ...described(`discord.option-${field}`),
    required: false,
  }));
}

function described(key: TextKey): {
  description: string;
  description_localizations: LocalizationMap;
} {
  const description_localizations: LocalizationMap = {};
  for (const locale of LOCALES) {
    if (locale === 'en') continue;
    for (const name of DISCORD_LOCALES[locale])
      description_localizations[name] = words(key, locale);
  }
  return { description: words(key, 'en'), description_localizations };
}

function words(key: TextKey, locale: Locale): string {
  return label(plainText({ key }, locale), LIMITS.commandDescription);
}
