import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../../core/config/config.ts';
import { InUse, lock } from '../../../db/lock.node.ts';
import { NotMoved } from './not-moved.ts';

/** In DATA_DIR: what a move knows of itself. */
export const movingFolder = ({ DATA_DIR }: Pick<Config, 'DATA_DIR'>): string =>
  join(DATA_DIR, 'moving');
const lockOf = (config: Pick<Config, 'DATA_DIR'>) => join(config.DATA_DIR, 'moving.lock');
const askedOf = (config: Pick<Config, 'DATA_DIR'>) => join(movingFolder(config), 'stop');

const LOOK_EVERY_MS = 250;
const STOP_LIMIT_MS = 120_000;
const SAY_AFTER_MS = 15_000;

/** Locks the installation's move for this process. @throws {InUse} while another moves it */
export const lockMove = (config: Config): (() => void) => lock(lockOf(config));

/**
 * Calls `stop` once when a move asks the running service to stop.
 * @returns a function that ends the watch
 */
export function watchForMove(config: Config, stop: () => void): () => void {
  const asked = askedOf(config);
  const timer = setInterval(() => {
    if (!existsSync(asked)) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Refuses to start while a move has stopped the service, whoever starts it again. What a move that was killed
 * has left is cleared away.
 * @throws {InUse}
 */
export async function refuseWhileMoving(config: Pick<Config, 'DATA_DIR'>): Promise<void> {
  if (!existsSync(askedOf(config))) return;
  lock(lockOf(config))();
  await rm(askedOf(config), { force: true });
}

/**
 * Asks the service on this machine to stop, waits until it has, and keeps it from starting.
 * @param paths the locks that a service holds
 * @returns a function that lets it start again
 * @throws {NotMoved} where it did not stop in time
 */
export async function stopService(
  config: Config,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<() => Promise<void>> {
  await mkdir(movingFolder(config), { recursive: true, mode: 0o700 });
  await writeFile(askedOf(config), '');
  const held: (() => void)[] = [];
  const letGo = async () => {
    for (const unlock of held.splice(0)) unlock();
    await rm(askedOf(config), { force: true });
  };
  const begun = performance.now();
  for (let isSaid = false; held.length < paths.length; ) {
    try {
      for (const path of paths.slice(held.length)) held.push(lock(path));
    } catch (cause) {
      const waited = performance.now() - begun;
      if (!(cause instanceof InUse) || waited > STOP_LIMIT_MS) {
        await letGo();
        if (!(cause instanceof InUse)) throw cause;
        throw new NotMoved(
          'the service did not stop: nothing was switched',
          'stop it, and run it again',
        );
      }
      if (!isSaid && waited > SAY_AFTER_MS) {
        say('the service is still running: stop it, if it does not stop by itself');
        isSaid = true;
      }
      await pause(LOOK_EVERY_MS / 5);
    }
  }
  return letGo;
}
