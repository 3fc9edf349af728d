import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import { commandsOf } from '../../core/conversation/commands.ts';
import { LOCALES, type Locale } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';

/** Bot API lengths. */
const COMMAND_CHARACTERS = 256;
const DESCRIPTION_CHARACTERS = 512;
const SHORT_DESCRIPTION_CHARACTERS = 120;

const PRIVATE: BotCommandScope = { type: 'all_private_chats' };
const GROUPS: BotCommandScope = { type: 'all_group_chats' };
/** The commands shown in groups, which lead to the private chat. */
const IN_GROUPS: ReadonlySet<string> = new Set(['start', 'help']);

/**
 * Sets the bot's commands and descriptions in every language. Unchanged ones are not written,
 * because Telegram limits writes of descriptions.
 * @param signal ends the work early
 */
export async function describeBot(api: Api, signal: AbortSignal): Promise<void> {
  for (const locale of LOCALES) {
    if (signal.aborted) return;
    // The first language is what everybody sees whose own we do not speak.
    const language: Language = locale === LOCALES[0] ? {} : { language_code: locale };
    await setCommands(api, PRIVATE, locale, language);
    await setCommands(api, GROUPS, locale, language);
    await setDescriptions(api, locale, language);
  }
  await api.setChatMenuButton({ menu_button: { type: 'commands' } });
}

type Language = { language_code?: Locale };

async function setCommands(
  api: Api,
  scope: BotCommandScope,
  locale: Locale,
  language: Language,
): Promise<void> {
  const wanted: BotCommand[] = commandsOf('telegram')
    .filter(({ name }) => {
      return scope.type === 'all_private_chats' || IN_GROUPS.has(name);
    })
    .map(({ name, descriptionKey }) => ({
      command: name,
      description: plainText({ key: descriptionKey }, locale).slice(0, COMMAND_CHARACTERS),
    }));
  const there = await api.getMyCommands({ scope, ...language });
  if (same(there, wanted)) return;
  await api.setMyCommands(wanted, { scope, ...language });
}

function same(there: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  const line = (one: BotCommand) => `${one.command} ${one.description}`;
  return there.map(line).join('\n') === wanted.map(line).join('\n');
}

async function setDescriptions(api: Api, locale: Locale, language: Language): Promise<void> {
  const long = plainText({ key: 'telegram.description' }, locale).slice(0, DESCRIPTION_CHARACTERS);
  const short = plainText({ key: 'telegram.about' }, locale).slice(0, SHORT_DESCRIPTION_CHARACTERS);
  const { description } = await api.getMyDescription(language);
  if (description !== long) await api.setMyDescription(long, language);
  const about = await api.getMyShortDescription(language);
  if (about.short_description === short) return;
  await api.setMyShortDescription(short, language);
}
