import {
  ApplicationCommandType,
  EntryPointCommandHandlerType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { EVERYWHERE, named } from './commands.ts';

/** Discord's own name of the command, and what it is called in other languages. */
const NAME = 'launch';
const NAMES = {
  [NAME]: { es: 'abrir', pt: 'abrir', de: 'öffnen', ru: 'открыть', tr: 'aç' },
} as const;

/** Builds the Entry Point command: Discord itself opens the activity by it. */
export const entryPoint = (): RESTPutAPIApplicationCommandsJSONBody[number] => ({
  type: ApplicationCommandType.PrimaryEntryPoint,
  ...named(NAME, NAMES),
  handler: EntryPointCommandHandlerType.DiscordLaunchActivity,
  ...EVERYWHERE,
});
