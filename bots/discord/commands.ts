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
import { COMMANDS, type Command } from '../../core/conversation/commands.ts';
import type { Locale, TextKey } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';
import { FACE_FIELDS } from './modals.ts';

/** The command that takes the three face photos at once. */
const FACE_COMMAND = 'profile';
const VERIFY_COMMAND = 'verify';

/** The option with the picture that a command works on. */
export const PICTURE_OPTION = 'picture';

/** The commands that take a picture along. */
export const PICTURE_COMMANDS: ReadonlySet<string> = new Set(
  COMMANDS.filter(({ picture }) => picture).map(({ name }) => name),
);

/** Commands in the menu of a message, by their English name, with the command that each stands for. */
export const MENU_COMMANDS: ReadonlyMap<string, { command: string; key: TextKey }> = new Map([
  ['Edit this picture', { command: 'edit', key: 'discord.menu-edit' }],
  ['Animate', { command: 'animate', key: 'discord.menu-animate' }],
  ['Verify this picture', { command: 'verify', key: 'discord.menu-verify' }],
] as const);

const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

/** Discord's languages that are one of ours; English is the default of every text. */
const DISCORD_LOCALES: readonly DiscordLocale[] = Object.values(DiscordLocale).filter(
  (tag) => localeOf(tag) !== 'en',
);

/** The body that registers the product's commands; the same commands give the same body. */
export function commandsBody(): RESTPutAPIApplicationCommandsJSONBody {
  return [...slashCommands(), ...pictureMenu()];
}

function slashCommands(): RESTPutAPIApplicationCommandsJSONBody {
  return COMMANDS.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    // A command keeps its one name everywhere, so that help texts can name it.
    name: command.name,
    ...described(command.descriptionKey),
    options: optionsOf(command),
    ...EVERYWHERE,
  }));
}

/** What is offered on every message with a picture. */
function pictureMenu(): RESTPutAPIApplicationCommandsJSONBody {
  return [...MENU_COMMANDS].map(([name, { key }]) => ({
    type: ApplicationCommandType.Message,
    name,
    name_localizations: localized((locale) => plainText({ key }, locale)),
    ...EVERYWHERE,
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

function optionsOf(command: Command): APIApplicationCommandBasicOption[] {
  if (command.name === FACE_COMMAND)
    return FACE_FIELDS.map((field) => ({
      type: ApplicationCommandOptionType.Attachment,
      name: field,
      ...described(`discord.option-${field}`),
      required: false,
    }));
  return [
    ...(command.option ? [wordsOption(command.option)] : []),
    ...(command.picture ? [pictureOption(command.name)] : []),
    ...(command.second ? [secondOption(command.second)] : []),
  ];
}

function wordsOption({
  name,
  descriptionKey,
  completes,
}: NonNullable<Command['option']>): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String;
  const option = { type, name, ...described(descriptionKey), required: false } as const;
  return completes ? { ...option, autocomplete: true } : option;
}

const pictureOption = (command: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Attachment,
  name: PICTURE_OPTION,
  ...described(command === VERIFY_COMMAND ? 'verify.picture' : 'command.picture'),
  required: false,
});

const secondOption = ({
  name,
  descriptionKey,
}: NonNullable<Command['second']>): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Attachment,
  name,
  ...described(descriptionKey),
  required: false,
});

function described(key: TextKey): {
  description: string;
  description_localizations: LocalizationMap;
} {
  const description_localizations = localized((locale) => words(key, locale));
  return { description: words(key, 'en'), description_localizations };
}

function localized(say: (locale: Locale) => string): LocalizationMap {
  const said: LocalizationMap = {};
  for (const tag of DISCORD_LOCALES) said[tag] = say(localeOf(tag));
  return said;
}

function words(key: TextKey, locale: Locale): string {
  return label(plainText({ key }, locale), LIMITS.commandDescription);
}
