import type { Config } from '../../core/config/config.ts';
import { type Log, silentLog } from '../../core/log.ts';

/** What a command is given beside its settings and arguments. */
type Beside = { log: Log; now: () => number; write: (text: string) => void };

/** A command of the shell. It resolves to the exit code. */
type Command = (config: Config, args: string[], beside: Beside) => Promise<number>;

/** The commands, each with what it needs loaded when it is run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  route: async () => {
    const { routeCommand } = await import('./route.node.ts');
    return (config, args, { write }) => routeCommand(config, args, write);
  },
  models: async () => (await import('./models.node.ts')).modelsCommand,
  reconcile: async () => (await import('./reconcile.node.ts')).reconcileCommand,
  codes: async () => (await import('./codes.node.ts')).codesCommand,
  refund: async () => (await import('./refund.node.ts')).refundCommand,
  retention: async () => (await import('./retention.node.ts')).retentionCommand,
  backup: async () => (await import('./backup/commands.node.ts')).backupCommand,
  restore: async () => (await import('./backup/commands.node.ts')).restoreCommand,
  'migrate-to': async () => (await import('./moving/commands.node.ts')).migrateToCommand,
  'rotate-key': async () => (await import('./rotate-key.node.ts')).rotateKeyCommand,
  'register-discord': async () =>
    (await import('./register-discord.node.ts')).registerDiscordCommand,
};

/**
 * Runs a command of the shell.
 * @param hide takes secrets out of what is written
 * @returns its exit code; 2 where there is no such command
 */
export async function runCommand(
  name: string,
  args: string[],
  config: Config,
  hide: (text: string) => string,
): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.stderr.write(
      `there is no command "${name}": ${Object.keys(COMMANDS).join(', ')}, or none to start\n`,
    );
    return 2;
  }
  const write = (text: string) => void process.stdout.write(hide(text));
  const command = await load();
  return await command(config, args, { log: silentLog, now: Date.now, write });
}
