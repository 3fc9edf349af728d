import { parseArgs } from 'node:util';
import type { Config } from '../../core/config/config.ts';
import { isActivity } from '../../core/config/surfaces.ts';
import type { Log } from '../../core/log.ts';

const USAGE = `usage: npm run discord:register [-- --dry-run]

Registers the commands at Discord once, as every start does, in place of all that are registered.
`;

/**
 * `npm run discord:register` registers the commands at Discord once.
 * @returns the exit status
 * @throws what Discord refuses, and what keeps it from being reached
 */
export async function registerDiscordCommand(
  config: Config,
  args: readonly string[],
  { log, now, write }: { log: Log; now: () => number; write: (text: string) => void },
): Promise<number> {
  const isDry = parsed(args);
  if (isDry === null || !config.DISCORD_TOKEN) {
    write(isDry === null ? USAGE : 'DISCORD_TOKEN is not set: Discord is off\n');
    return isDry === null ? 2 : 1;
  }
  const [{ setUpDiscord }, { commandsBody }] = await Promise.all([
    import('../discord/set-up.ts'),
    import('../discord/commands.ts'),
  ]);
  const activity = isActivity(config);
  const named = commandsBody().map(({ name }) => name);
  const entry = activity ? ', and the Entry Point command of the activity' : '';
  if (isDry) {
    write(`these commands would be registered${entry}: ${named.join(', ')}\n`);
    return 0;
  }
  await setUpDiscord({
    ...{ token: config.DISCORD_TOKEN, apiRoot: config.DISCORD_API_ROOT, activity, log, now },
    ...{ applicationId: config.DISCORD_APPLICATION_ID ?? null, endpoint: null },
  });
  write(`registered ${named.length} commands${entry}\n`);
  return 0;
}

function parsed(args: readonly string[]): boolean | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { 'dry-run': { type: 'boolean' } } });
    return values['dry-run'] ?? false;
  } catch {
    return null;
  }
}
