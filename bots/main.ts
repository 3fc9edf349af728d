import { ConfigError, readConfig } from '../core/config/config.ts';
import { secretHider } from '../core/config/secret-values.ts';
import { openLog } from '../core/log.node.ts';
import { silentLog } from '../core/log.ts';
import { steadyClock } from '../core/steady-clock.ts';
import { features } from './process/features.ts';
import { keepHeapSmall, letGoOfStart } from './process/heap.node.ts';
import { reasonOf } from './process/startup-error.node.ts';
import { warnings } from './process/warnings.ts';

const STOP_LIMIT_MS = 10_000;

/** Takes the values of secret settings out of whatever is written, wherever it comes from. */
const hide = secretHider(process.env);
const say = (line: string) => process.stdout.write(`${hide(line)}\n`);

/** Files are made for the owner of the process alone, whoever else may read the folder. */
const NOT_FOR_OTHERS = 0o077;

async function main(): Promise<void> {
  process.umask(NOT_FOR_OTHERS);
  keepHeapSmall();
  const config = readConfig(process.env);
  const [command, ...args] = process.argv.slice(2);
  if (command === 'route') {
    const { routeCommand } = await import('./process/route.node.ts');
    process.exitCode = await routeCommand(config, args, (text) => process.stdout.write(hide(text)));
    return;
  }
  const beside = {
    log: silentLog,
    now: Date.now,
    write: (text: string) => process.stdout.write(hide(text)),
  };
  if (command === 'reconcile') {
    const { reconcileCommand } = await import('./process/reconcile.node.ts');
    process.exitCode = await reconcileCommand(config, args, beside);
    return;
  }
  if (command === 'codes') {
    const { codesCommand } = await import('./process/codes.node.ts');
    process.exitCode = await codesCommand(config, args, beside);
    return;
  }
  if (command === 'refund') {
    const { refundCommand } = await import('./process/refund.node.ts');
    process.exitCode = await refundCommand(config, args, beside);
    return;
  }
  if (command === 'backup' || command === 'restore') {
    const { backupCommand, restoreCommand } = await import('./process/backup/commands.node.ts');
    const run = command === 'backup' ? backupCommand : restoreCommand;
    process.exitCode = await run(config, args, beside);
    return;
  }
  if (command === 'retention') {
    const { retentionCommand } = await import('./process/retention.node.ts');
    process.exitCode = await retentionCommand(config, args, beside);
    return;
  }
  if (command === 'rotate-key') {
    const { rotateKeyCommand } = await import('./process/rotate-key.node.ts');
    process.exitCode = await rotateKeyCommand(config, args, beside);
    return;
  }
  if (command !== undefined) {
    process.stderr.write(
      `there is no command "${command}": route, reconcile, codes, refund, retention, backup, restore and rotate-key, or none to start\n`,
    );
    process.exitCode = 2;
    return;
  }
  const { readOffers } = await import('./process/offers.node.ts');
  const table = readOffers(config);
  const log = openLog(config.LOG_LEVEL, Date.now, hide);
  process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled rejection'));
  const { startService } = await import('./process/start.node.ts');
  const sweepNow = steadyClock({ system: Date.now, passed: () => performance.now(), log });
  const service = await startService(config, { log, now: Date.now, sweepNow });

  say('alme bots');
  for (const { name, on, how } of features(config, Date.now()))
    say(`  ${on ? 'on ' : 'off'}  ${name.padEnd(16)} ${how}`);
  say('\n  on sale');
  for (const line of table.lines) say(`    ${line}`);
  for (const warning of [...table.warnings, ...warnings(config)]) say(`    CAREFUL: ${warning}`);
  say(`\n  open ${(config.PUBLIC_URL ?? service.url).replace('127.0.0.1', 'localhost')}\n`);

  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    const limit = setTimeout(() => process.exit(1), STOP_LIMIT_MS);
    service
      .stop()
      .then(() => log.info({}, 'stopped'))
      .catch((err) => {
        log.error({ err }, 'not stopped cleanly');
        process.exitCode = 1;
      })
      .finally(() => clearTimeout(limit));
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(signal));
  letGoOfStart();
}

main().catch((cause: unknown) => {
  if (cause instanceof ConfigError) {
    process.stderr.write('These settings need mending:\n');
    for (const { setting, shouldBe } of cause.mistakes)
      process.stderr.write(`  ${setting}: should be ${shouldBe}\n`);
  } else {
    process.stderr.write(`alme bots could not start: ${hide(reasonOf(cause))}\n`);
  }
  process.exitCode = 1;
});
