import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { isPart, isText, listOf, messageProblems } from './check-message.ts';
import { modalProblems } from './check-modal.ts';
import { FLAG, type StoredInteraction } from './world.ts';

const COMMAND_NAME = /^[-_'\p{Ll}\p{N}]{1,32}$/u;
const MENU_COMMANDS = 15;
const LOCALES = new Set<string>(Object.values(Locale));

/**
 * Checks the request body that registers commands.
 * @returns the problems
 */
export function commandProblems(body: unknown): string[] {
  const commands = listOf(body);
  const problems = commands.flatMap((command) => [
    ...(command.type === ApplicationCommandType.ChatInput
      ? namedProblems(command)
      : menuProblems(command)),
    ...handlerProblems(command),
    ...placeProblems(command),
    ...optionsProblems(listOf(command.options)),
  ]);
  const menu = commands.filter(({ type }) => type === ApplicationCommandType.Message);
  if (!Array.isArray(body) || commands.length - menu.length > 100)
    problems.push('commands: at most 100');
  if (menu.length > MENU_COMMANDS) problems.push(`menu: at most ${MENU_COMMANDS} commands`);
  const entries = commands.filter(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
  if (entries.length > 1) problems.push('entry point: at most 1');
  if (hasTwice(commands)) problems.push('commands: duplicated name');
  return problems;
}

/** Checks who handles a command: only that of an entry point may say it. */
function handlerProblems({ type, handler }: Record<string, unknown>): string[] {
  if (type !== ApplicationCommandType.PrimaryEntryPoint)
    return handler === undefined ? [] : ['handler: for the entry point alone'];
  return handler === undefined || handler === 1 || handler === 2 ? [] : ['handler: 1 or 2'];
}

/** Checks where a command is listed, and to whom. */
function placeProblems(command: Record<string, unknown>): string[] {
  const problems: string[] = [];
  const isAmong = (value: unknown, most: number): boolean =>
    value === undefined ||
    (Array.isArray(value) &&
      value.length > 0 &&
      new Set(value).size === value.length &&
      value.every((one) => Number.isInteger(one) && one >= 0 && one <= most));
  if (!isAmong(command.contexts, 2)) problems.push('contexts: 0 to 2, each once');
  if (!isAmong(command.integration_types, 1)) problems.push('integration_types: 0 to 1, each once');
  const permissions = command.default_member_permissions ?? null;
  if (permissions !== null && !/^\d{1,20}$/.test(String(permissions)))
    problems.push('default_member_permissions: a number as text');
  return problems;
}

/** Whether two have one name, in any language: where one has no name of its own, its English one counts. */
const hasTwice = (named: Record<string, unknown>[]): boolean =>
  [null, ...LOCALES].some((locale) => {
    const names = named.map(({ name, name_localizations: others }) => {
      const own = locale !== null && isPart(others) ? others[locale] : null;
      return own ?? name;
    });
    return new Set(names).size !== names.length;
  });

function optionsProblems(options: Record<string, unknown>[]): string[] {
  const problems = options.flatMap(optionProblems);
  if (options.length > 25) problems.push('options: at most 25');
  if (hasTwice(options)) problems.push('options: duplicated name');
  const needed = options.map(({ required }) => required === true);
  if (needed.lastIndexOf(true) > needed.indexOf(false) && needed.includes(false))
    problems.push('options: the required ones come first');
  return problems;
}

/** Checks a menu command: a name in any case, no description, no options. */
function menuProblems(command: Record<string, unknown>): string[] {
  const { name, description, options } = command;
  const localised = isPart(command.name_localizations) ? command.name_localizations : {};
  const problems = [name, ...Object.values(localised)].flatMap((one) =>
    isText(one, 1, 32) ? [] : [`name: ${String(one)}`],
  );
  for (const locale of Object.keys(localised))
    if (!LOCALES.has(locale)) problems.push(`locale: ${locale}`);
  return description === undefined && options === undefined
    ? problems
    : [...problems, 'menu: no description, no options'];
}

function optionProblems(option: Record<string, unknown>): string[] {
  const problems = namedProblems(option);
  if (option.autocomplete === true && option.type !== ApplicationCommandOptionType.String)
    problems.push('option: only words are completed');
  return problems;
}

function namedProblems(named: Record<string, unknown>): string[] {
  const problems: string[] = [];
  const names = isPart(named.name_localizations) ? named.name_localizations : {};
  for (const name of [named.name, ...Object.values(names)])
    if (!COMMAND_NAME.test(String(name))) problems.push(`name: ${String(name)}`);
  for (const locale of Object.keys(names))
    if (!LOCALES.has(locale)) problems.push(`locale: ${locale}`);
  if (!isText(named.description, 1, 100)) problems.push('description: 1 to 100 characters');
  const localised = isPart(named.description_localizations) ? named.description_localizations : {};
  for (const [locale, text] of Object.entries(localised)) {
    if (!LOCALES.has(locale)) problems.push(`locale: ${locale}`);
    if (!isText(text, 1, 100)) problems.push(`description: ${locale}`);
  }
  return problems;
}

/**
 * Checks the response to an interaction: its type and its content.
 * @returns the problems
 */
export function answerProblems(
  interaction: StoredInteraction,
  answer: { type?: unknown; data?: unknown },
): string[] {
  const data = isPart(answer.data) ? answer.data : {};
  const completing = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  if (completing !== (answer.type === InteractionResponseType.ApplicationCommandAutocompleteResult))
    return ['type: not for this interaction'];
  switch (answer.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return messageProblems(data, 0);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return (Number(data.flags ?? 0) & ~FLAG.ephemeral) === 0 ? [] : ['flags: only ephemeral'];
    case InteractionResponseType.DeferredMessageUpdate:
      return interaction.pressed === null ? ['type: there is no message to update'] : [];
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return choiceProblems(listOf(data.choices));
    case InteractionResponseType.Modal:
      return interaction.type === InteractionType.ModalSubmit
        ? ['type: a form cannot open a form']
        : modalProblems(data);
    default:
      return ['type: not known'];
  }
}

function choiceProblems(choices: Record<string, unknown>[]): string[] {
  const wrong = choices.some(({ name, value }) => !isText(name, 1, 100) || !isText(value, 1, 100));
  return wrong || choices.length > 25 ? ['choices: at most 25 of 1 to 100 characters'] : [];
}
