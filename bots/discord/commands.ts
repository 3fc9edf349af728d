import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  Locale as DiscordLocale,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { VIDEO_FIELDS } from '../../core/chat/form.ts';
import { COMMAND_NAMES, OPTION_NAMES } from '../../core/conversation/command-names.ts';
import { COMMANDS, type Command, commandsOf } from '../../core/conversation/commands.ts';
import { ASPECTS } from '../../core/engines/engine.ts';
import { VIDEO_SIZES } from '../../core/engines/video-wish.ts';
import { FACE_SLOTS } from '../../core/operations/row.ts';
import type { Locale, TextKey } from '../../core/texts/catalogue.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';

/** The command that takes the three face photos at once. */
const FACE_COMMAND = 'profile';
const VERIFY_COMMAND = 'verify';

/** The longest video that can be asked for. */
const MOST_SECONDS = 120;

/** The options of a command that are no words of the user's. */
export const CHOICE_OPTIONS: ReadonlySet<string> = new Set(VIDEO_FIELDS);

/** The option with the picture that a command works on. */
export const PICTURE_OPTION = 'picture';

/** The commands that take a picture. */
export const PICTURE_COMMANDS: ReadonlySet<string> = new Set(
  COMMANDS.filter(({ picture }) => picture).map(({ name }) => name),
);

/** The commands that take several pictures of the same kind, of which any may be left out. */
export const SEVERAL_COMMANDS: ReadonlySet<string> = new Set(
  COMMANDS.filter(({ more }) => more).map(({ name }) => name),
);

/**
 * The commands in the menu of a message by their English name, with the chat command behind each.
 */
export const MENU_COMMANDS: ReadonlyMap<string, { command: string; key: TextKey }> = new Map([
  ['Edit this picture', { command: 'edit', key: 'discord.menu-edit' }],
  ['Animate', { command: 'animate', key: 'discord.menu-animate' }],
  ['Verify this picture', { command: 'verify', key: 'discord.menu-verify' }],
] as const);

export const EVERYWHERE = {
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

/** Where a command is listed, and to whom. A server's managers may list it to others too. */
function placesOf({ inServers }: Command) {
  if (!inServers) return EVERYWHERE;
  if (inServers === 'members') return { ...EVERYWHERE, contexts: [InteractionContextType.Guild] };
  return {
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  };
}

/**
 * Discord's language tags that the product supports, without English, the default of every text.
 */
const DISCORD_LOCALES: readonly DiscordLocale[] = Object.values(DiscordLocale).filter(
  (tag) => localeOf(tag) !== 'en',
);

/**
 * Builds the request body that registers the product's commands. The same commands give the same
 * body.
 */
export function commandsBody(): RESTPutAPIApplicationCommandsJSONBody {
  return [...slashCommands(), ...pictureMenu()];
}

function slashCommands(): RESTPutAPIApplicationCommandsJSONBody {
  return commandsOf('discord').map((command) => ({
    type: ApplicationCommandType.ChatInput,
    // Discord sends the English name, whatever language it was chosen in.
    ...named(command.name, COMMAND_NAMES),
    ...described(command.descriptionKey),
    options: optionsOf(command),
    ...placesOf(command),
  }));
}

/** Builds the commands in the menu of every message. */
function pictureMenu(): RESTPutAPIApplicationCommandsJSONBody {
  return [...MENU_COMMANDS].map(([name, { key }]) => ({
    type: ApplicationCommandType.Message,
    name,
    name_localizations: localized((locale) => plainText({ key }, locale)),
    ...EVERYWHERE,
  }));
}

function optionsOf(command: Command): APIApplicationCommandBasicOption[] {
  if (command.name === FACE_COMMAND)
    return FACE_SLOTS.map((field) => ({
      type: ApplicationCommandOptionType.Attachment,
      ...named(field, OPTION_NAMES),
      ...described(`discord.option-${field}`),
      required: false,
    }));
  return [
    ...(command.option ? [wordsOption(command.option)] : []),
    ...(command.picture ? [pictureOption(command.name)] : []),
    ...(command.second ? [furtherOption(command.second)] : []),
    ...(command.more ?? []).map(furtherOption),
    ...(command.video ? videoOptions() : []),
    ...(command.member ? [memberOption(command.member)] : []),
  ];
}

/** The options with what a video is like, named as the fields of a form. */
function videoOptions(): APIApplicationCommandBasicOption[] {
  const about = (name: (typeof VIDEO_FIELDS)[number]) => ({
    ...named(name, OPTION_NAMES),
    ...described(`command.video.${name}`),
    required: false,
  });
  const choices = (values: readonly string[]) => values.map((value) => ({ name: value, value }));
  return [
    {
      type: ApplicationCommandOptionType.Integer,
      ...about('seconds'),
      min_value: 1,
      max_value: MOST_SECONDS,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...about('size'),
      choices: choices(VIDEO_SIZES.map(({ is }) => is)),
    },
    { type: ApplicationCommandOptionType.Boolean, ...about('sound') },
    { type: ApplicationCommandOptionType.String, ...about('aspect'), choices: choices(ASPECTS) },
  ];
}

function memberOption({
  name,
  descriptionKey,
}: NonNullable<Command['member']>): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.User,
    ...named(name, OPTION_NAMES),
    ...described(descriptionKey),
    required: false,
  };
}

function wordsOption({
  name,
  descriptionKey,
  completes,
  among,
}: NonNullable<Command['option']>): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String;
  const option = {
    type,
    ...named(name, OPTION_NAMES),
    ...described(descriptionKey),
    required: false,
  } as const;
  if (among) return { ...option, choices: choicesAmong(among()) };
  return completes ? { ...option, autocomplete: true } : option;
}

const choicesAmong = (among: ReadonlyMap<string, Readonly<Record<Locale, string>>>) =>
  [...among].map(([value, title]) => ({
    value,
    name: label(title.en, LIMITS.choiceName),
    name_localizations: localized((locale) => label(title[locale], LIMITS.choiceName)),
  }));

const pictureOption = (command: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Attachment,
  ...named(PICTURE_OPTION, OPTION_NAMES),
  ...described(command === VERIFY_COMMAND ? 'verify.picture' : 'command.picture'),
  required: false,
});

const furtherOption = ({
  name,
  descriptionKey,
}: NonNullable<Command['second']>): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Attachment,
  ...named(name, OPTION_NAMES),
  ...described(descriptionKey),
  required: false,
});

/** Names a command or an option in English, and in the languages that call it otherwise. */
export function named(
  name: string,
  names: typeof COMMAND_NAMES,
): { name: string; name_localizations: LocalizationMap } {
  return { name, name_localizations: localized((locale) => names[name]?.[locale]) };
}

function described(key: TextKey): {
  description: string;
  description_localizations: LocalizationMap;
} {
  const description_localizations = localized((locale) => words(key, locale));
  return { description: words(key, 'en'), description_localizations };
}

/** What is said in each language but English; undefined where it is as in English. */
function localized(say: (locale: Locale) => string | undefined): LocalizationMap {
  const localizations: LocalizationMap = {};
  for (const tag of DISCORD_LOCALES) {
    const said = say(localeOf(tag));
    if (said !== undefined) localizations[tag] = said;
  }
  return localizations;
}

function words(key: TextKey, locale: Locale): string {
  return label(plainText({ key }, locale), LIMITS.commandDescription);
}
