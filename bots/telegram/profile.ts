import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import { telegramName } from '../../core/conversation/command-names.ts';
import { commandsOf } from '../../core/conversation/commands.ts';
import { LOCALES, type Locale, type TextKey } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';

/** Bot API lengths. */
const COMMAND_CHARACTERS = 256;
const DESCRIPTION_CHARACTERS = 512;
const SHORT_DESCRIPTION_CHARACTERS = 120;

const PRIVATE: BotCommandScope = { type: 'all_private_chats' };
const GROUPS: BotCommandScope = { type: 'all_group_chats' };
/** The commands shown in groups, whose answers their sender sees alone, or which lead to the private chat. */
const IN_GROUPS: ReadonlySet<string> = new Set(['start', 'help', 'create', 'templates']);

/**
 * Sets the bot's commands and descriptions in every language. Unchanged ones are not written,
 * because Telegram limits writes of descriptions.
 * @param of `app` the address of the Mini App, which the button beside the field opens; null where it opens the
 *   commands; `hidden` whether the server can show commands in groups to their sender alone
 *   `signal` ends the work early
 */
export async function describeBot(
  api: Api,
  { hidden, app, signal }: { hidden: boolean; app: string | null; signal: AbortSignal },
): Promise<void> {
  for (const locale of LOCALES) {
    if (signal.aborted) return;
    // The first language is what everybody sees whose own we do not speak.
    const language: Language = locale === LOCALES[0] ? {} : { language_code: locale };
    await setCommands(api, PRIVATE, { locale, language, hidden });
    await setCommands(api, GROUPS, { locale, language, hidden });
    await setDescriptions(api, locale, language);
  }
  // One button for everybody: it has no language of its own.
  const text = plainText({ key: 'app.menu' }, LOCALES[0]);
  await api.setChatMenuButton({
    menu_button:
      app === null ? { type: 'commands' } : { type: 'web_app', text, web_app: { url: app } },
  });
}

type Language = { language_code?: Locale };

async function setCommands(
  api: Api,
  scope: BotCommandScope,
  { locale, language, hidden }: { locale: Locale; language: Language; hidden: boolean },
): Promise<void> {
  const isPrivate = scope.type === 'all_private_chats';
  const listed = commandsOf('telegram').filter(({ name }) => isPrivate || IN_GROUPS.has(name));
  const wanted: BotCommand[] = listed.map(({ name, descriptionKey }) => ({
    // Groups mix languages: there a command is called what everybody can read and use.
    command: isPrivate ? telegramName(name, locale) : name,
    description: line(descriptionKey, locale),
    ...(hidden && !isPrivate && { is_ephemeral: true }),
  }));
  // A card is for everybody, and so is the wish for it.
  if (!isPrivate)
    wanted.push({ command: 'card', description: line('telegram.command.card', locale) });
  const there = await api.getMyCommands({ scope, ...language });
  if (same(there, wanted)) return;
  await api.setMyCommands(wanted, { scope, ...language });
}

const line = (key: TextKey, locale: Locale): string =>
  plainText({ key }, locale).slice(0, COMMAND_CHARACTERS);

function same(there: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  const key = (one: BotCommand) => `${one.command} ${one.is_ephemeral === true} ${one.description}`;
  return there.map(key).join('\n') === wanted.map(key).join('\n');
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
