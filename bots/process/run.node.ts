import { type Config, ConfigError, readConfig } from '../../core/config/config.ts';
import { secretHider } from '../../core/config/secret-values.ts';
import { mistakeLine } from '../../core/engines/models/catalogue.ts';
import { openLog } from '../../core/log.node.ts';
import { refreshModuleCache } from '../../core/module-cache/refresh.node.ts';
import type { CacheUse } from '../../core/module-cache/use.js';
import { steadyClock } from '../../core/steady-clock.ts';
import { hasVideoCodecs } from '../../core/vision/video-codecs.node.ts';
import { features } from '../service/features.ts';
import { warnings } from '../service/warnings.ts';
import { type ErrorReports, LAST_WORDS_MS, openErrorReports } from './error-reports.node.ts';
import { keepHeapSmall, letGoOfStart, letHeapGrow } from './heap.node.ts';
import { watchForMove } from './moving/switch.node.ts';
import { runCommand } from './run-command.node.ts';
import { onFirstSignal, SIGNALS } from './signals.node.ts';
import { reasonOf } from './startup-error.node.ts';

const STOP_LIMIT_MS = 10_000;
/** What a shell says of a program that a signal has ended. */
const ENDED_BY: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Files are made for the owner of the process alone, whoever else may read the folder. */
const NOT_FOR_OTHERS = 0o077;

/** Ends at once: nothing that is killed loses anything. As the first process of a container nothing else would. */
const end = (signal: NodeJS.Signals) => process.exit(ENDED_BY[signal] ?? 1);

/** Takes the values of secret settings out of whatever is written, wherever it comes from. */
type Hide = (text: string) => string;

/** The process's settings, and the modules that it was started with. */
export type Start = { environment: NodeJS.ProcessEnv; modules: CacheUse };

/** Runs the command that the arguments name, or the service where they name none. Says what keeps it from that. */
export async function run(start: Start): Promise<void> {
  const hide = secretHider(start.environment);
  try {
    for (const signal of SIGNALS) process.once(signal, end);
    process.umask(NOT_FOR_OTHERS);
    keepHeapSmall();
    const config = readConfig(start.environment);
    const [command, ...args] = process.argv.slice(2);
    if (command === undefined) await serve(config, start, hide);
    else process.exitCode = await runCommand(command, args, config, hide);
  } catch (cause) {
    if (cause instanceof ConfigError) {
      process.stderr.write('These settings need mending:\n');
      for (const { setting, shouldBe } of cause.mistakes)
        process.stderr.write(`  ${setting}: should be ${shouldBe}\n`);
    } else {
      process.stderr.write(`alme bots could not start: ${hide(reasonOf(cause))}\n`);
    }
    process.exitCode = 1;
  }
}

async function serve(config: Config, { modules }: Start, hide: Hide): Promise<void> {
  const say = (line: string) => process.stdout.write(`${hide(line)}\n`);
  const [{ readOffers }, { readModels }, { readShippedModels }, { readText }] = await Promise.all([
    import('../service/offers.ts'),
    import('../service/models.ts'),
    import('../../core/engines/models/shipped.node.ts'),
    import('./read-text.node.ts'),
  ]);
  const table = readOffers(config, readText);
  const catalogue = readModels(config, { shipped: readShippedModels(), readFile: readText });
  const onLost = (err: unknown) => log.warn({ err }, 'an error could not be reported');
  const reports = await openErrorReports(config, hide, onLost);
  const log = openLog(config.LOG_LEVEL, Date.now, hide, reports?.log);
  process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled rejection'));
  process.once('uncaughtException', (err) => {
    log.error({ err, fatal: true }, 'uncaught exception');
    process.stderr.write(`alme bots broke: ${hide(reasonOf(err))}\n`);
    void leave(reports);
  });
  const { startService } = await import('./start.node.ts');
  const sweepNow = steadyClock({ system: Date.now, passed: () => performance.now(), log });
  const service = await startService(config, { log, now: Date.now, sweepNow }).catch(
    async (cause: unknown) => {
      reports?.log.error({ err: cause, fatal: true }, 'could not start');
      await reports?.flush(LAST_WORDS_MS);
      throw cause;
    },
  );

  say('alme bots');
  const listed = features(config, { catalogue, now: Date.now(), hasVideos: hasVideoCodecs() });
  const widest = Math.max(...listed.map(({ name }) => name.length));
  for (const { name, on, how } of listed)
    say(`  ${on ? 'on ' : 'off'}  ${name.padEnd(widest)} ${how}`);
  say('\n  on sale');
  for (const line of table.lines) say(`    ${line}`);
  for (const warning of [
    ...catalogue.mistakes.map(mistakeLine),
    ...table.warnings,
    ...warnings(config),
  ])
    say(`    CAREFUL: ${warning}`);
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
      .then(() => reports?.flush(LAST_WORDS_MS))
      .finally(() => clearTimeout(limit));
  };
  // First the new listener, since a signal on its way is lost where there is none for a moment.
  onFirstSignal(stop);
  for (const signal of SIGNALS) process.off(signal, end);
  watchForMove(config, () => stop('moving'));
  modules.rest();
  letGoOfStart();
  letHeapGrow();
  refreshModuleCache(modules, log);
}

/** Ends a process that is broken, once it has said so. */
async function leave(reports: ErrorReports | null): Promise<never> {
  await reports?.flush(LAST_WORDS_MS);
  process.exit(1);
}
