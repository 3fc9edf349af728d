import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../../core/config/config.ts';
import {
  dataKeysChangedAt,
  freshKey,
  readDataKeys,
  writeDataKeys,
} from '../../core/storage/data-key.node.ts';
import { parseDataKeys } from '../../core/storage/data-keys.ts';
import { keyNameOf, openKeyRing } from '../../core/storage/key-ring.ts';
import { rewrapKeys } from '../../core/storage/rewrap-keys.ts';
import { openServiceSecrets } from '../../core/storage/service-secrets.ts';
import { openVault } from '../../core/storage/vault.ts';
import { lock } from '../../db/lock.node.ts';
import { countByDataKey, countFurtherKeys, dropOldSecrets } from '../../db/wrapped-keys.ts';
import { openResources, type Resources } from './resources.node.ts';

const USAGE = `usage: npm run rotate-key                     a new data key, and everything wrapped under it
       npm run rotate-key -- --retire         which old keys nothing needs any more
       npm run rotate-key -- --retire --yes   drops them
`;
/**
 * A running service looks at the file before it wraps anything. What it was wrapping when the file changed
 * is stored by then.
 */
const RETIRE_AFTER_MS = 10 * 60_000;
const MOST_ROUNDS = 5;

type Beside = {
  now: () => number;
  write: (text: string) => void;
  log: Parameters<typeof rewrapKeys>[0]['log'];
};

type Rotation = Beside & { config: Config; open: Resources };

/**
 * Makes a new data key in front of the ring in DATA_DIR and wraps everything anew under it, beside a running
 * service or without one. A rotation that was cut short is finished first, without another key. With
 * DATA_KEY in the environment it says what to set there.
 * @returns the exit code: 0 when done, 1 where something is left to do, 2 for wrong arguments
 * @throws {WrongDataKey} when the keys at hand open nothing; {InUse} while another rotation runs
 */
export async function rotateKeyCommand(
  config: Config,
  args: readonly string[],
  beside: Beside,
): Promise<number> {
  const wished = optionsOf(args);
  if (!wished) {
    beside.write(USAGE);
    return 2;
  }
  const open = await openResources(config, { beside: true, patienceMs: undefined });
  try {
    const unlock = lock(join(config.DATA_DIR, 'rotation.lock'));
    try {
      const rotation = { ...beside, config, open };
      return await (wished.retire ? retire(rotation, wished.yes) : rotate(rotation));
    } finally {
      unlock();
    }
  } finally {
    await open.close();
  }
}

function optionsOf(args: readonly string[]): { retire: boolean; yes: boolean } | null {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { retire: flag, yes: flag } });
    return values.yes && !values.retire ? null : values;
  } catch {
    return null;
  }
}

async function rotate(rotation: Rotation): Promise<number> {
  const { config, write } = rotation;
  const keys = await keysOf(config);
  const left = await wrappedByOthers(rotation, keys);
  if (left > 0) write(`${left} are still wrapped by an older key: finishing that first\n`);
  else if (config.DATA_KEY) {
    write(stepsFor(config.DATA_KEY));
    return 0;
  } else {
    const [fresh = new Uint8Array()] = parseDataKeys(freshKey()) ?? [];
    await writeDataKeys(config.DATA_DIR, [fresh, ...keys]);
    write(
      `a new data key, ${await keyNameOf(fresh)}, is the first in ${config.DATA_DIR}/data.key\n`,
    );
  }
  return wrapAll(rotation);
}

/** Wraps everything under the first key, as often as a running service adds something under another. */
async function wrapAll(rotation: Rotation): Promise<number> {
  const { config, open, log, now, write } = rotation;
  const raw = await keysOf(config);
  const keys = openKeyRing(raw);
  const vault = openVault({ store: open.store, keys });
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    count += await rewrapKeys({ db: open.db, vault, log });
    await openServiceSecrets({ db: open.db, keys, now });
    if ((await wrappedByOthers(rotation, raw)) === 0) break;
  }
  const left = await wrappedByOthers(rotation, raw);
  const lost = await wrappedByStrangers(rotation, raw);
  write(`${count} keys were wrapped anew under ${await keys.currentId()}\n`);
  if (lost > 0) write(`${lost} are wrapped by keys that are not here: they stay as they are\n`);
  if (left > 0) {
    write(`${left} are left: run it again\n`);
    return 1;
  }
  write(
    raw.length > 1
      ? 'Back up the keys. The old ones open earlier backups; --retire tells when nothing here needs them.\n'
      : 'Nothing is wrapped by another key.\n',
  );
  return 0;
}

async function retire(rotation: Rotation, sure: boolean): Promise<number> {
  const { config, open, now, write } = rotation;
  const keys = await keysOf(config);
  const [first, ...old] = keys;
  if (!first || old.length === 0) {
    write('there is one data key: nothing to drop\n');
    return 0;
  }
  const left = await wrappedByOthers(rotation, keys);
  if (left > 0) {
    write(`${left} are still wrapped by an older key: run npm run rotate-key first\n`);
    return 1;
  }
  const names = (await Promise.all(old.map(keyNameOf))).join(', ');
  if (config.DATA_KEY) {
    write(
      `nothing is wrapped by ${names} any more: DATA_KEY may be its first key alone\n${WARNING}`,
    );
    return 0;
  }
  const waitMs = (await dataKeysChangedAt(config.DATA_DIR)) + RETIRE_AFTER_MS - now();
  if (waitMs > 0) {
    write(`the keys were changed a moment ago: try again in ${Math.ceil(waitMs / 60_000)} min\n`);
    return 1;
  }
  if (!sure) {
    write(`nothing is wrapped by ${names} any more\n${WARNING}--retire --yes drops them\n`);
    return 0;
  }
  await open.db.commit([dropOldSecrets(open.db.query, await keyNameOf(first))]);
  await writeDataKeys(config.DATA_DIR, [first]);
  write(`dropped ${names}\n${WARNING}`);
  return 0;
}

const WARNING = `CAREFUL: backups of the database from before the rotation open with the old keys alone.
Keep a copy of them with those backups, apart from this machine, for as long as you keep the backups.
`;

/** Says how a key in the environment is replaced while several processes run. */
const stepsFor = (given: string): string => {
  const fresh = freshKey();
  const old = given.trim().replaceAll('\n', ',');
  return `DATA_KEY is set: the new key goes there, in two steps, so that every process knows it before one uses it.
  1. on every process, then restart them all:
     DATA_KEY=${old},${fresh}
  2. when all of them run with that, on every process, then restart them all:
     DATA_KEY=${fresh},${old}
  The start wraps everything anew; npm run rotate-key does it at once and tells what is left.
`;
};

async function keysOf(config: Config): Promise<Uint8Array[]> {
  const keys = config.DATA_KEY
    ? parseDataKeys(config.DATA_KEY)
    : await readDataKeys(config.DATA_DIR);
  return keys ?? [];
}

/** Counts what older keys of the ring wrap, and what was wrapped before keys had names. */
async function wrappedByOthers(rotation: Rotation, keys: readonly Uint8Array[]): Promise<number> {
  const [, ...old] = await Promise.all(keys.map(keyNameOf));
  const q = rotation.open.db.query;
  const counts = await countByDataKey(q);
  const further = await Promise.all(old.map((name) => countFurtherKeys(q, name)));
  const own = ['', ...old].map((name) => counts.get(name) ?? 0);
  return [...own, ...further].reduce((sum, n) => sum + n, 0);
}

async function wrappedByStrangers({ open }: Rotation, keys: readonly Uint8Array[]) {
  const known = new Set(['', ...(await Promise.all(keys.map(keyNameOf)))]);
  const counts = await countByDataKey(open.db.query);
  return [...counts].reduce((sum, [name, n]) => sum + (known.has(name) ? 0 : n), 0);
}
