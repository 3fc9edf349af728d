/**
 * Plain work of the kinds that the product does, which its times are held against: a busy or slow machine
 * takes longer for both.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import sharp from 'sharp';
import { openMp4 } from '../../core/engines/local/video/encode.node.ts';
import { type Figure, timed } from './figure.ts';
import { person, temporaryFolder } from './service.node.ts';

/** A measured time of plain work, in the unit of what is held against it. */
export type Plain = { name: string; measured: number };

/** Builds a time's figures: as a multiple of plain work, which has the limit, and as it is. */
export function inMultiples(
  time: Pick<Figure, 'name' | 'measured' | 'unit'>,
  plain: Plain,
  atMost: number,
): Figure[] {
  const measured = time.measured / plain.measured;
  return [{ name: `${time.name}, to ${plain.name}`, measured, unit: 'x', limit: { atMost } }, time];
}

/** Builds the figure that shows the time of plain work. */
export const shown = (plain: Plain, unit: 'ms' | 's'): Figure => ({ ...plain, unit });

/**
 * Measures plain work before and after what is held against it, since the load of a machine changes.
 * @param plain measures once; it should take as long as what is held against it, for the same reason
 */
export async function amid<T>(
  plain: () => Promise<Plain>,
  work: () => Promise<T>,
): Promise<[T, Plain]> {
  const before = await plain();
  const done = await work();
  const after = await plain();
  return [done, { name: before.name, measured: (before.measured + after.measured) / 2 }];
}

const RESIZES = 40;

/** Measures a photo that is decoded, resized and encoded, in seconds: the mean of a second's worth. */
export async function plainResize(longEdgePx: number): Promise<Plain> {
  const photo = await person('mira_front');
  const size = { width: longEdgePx, height: longEdgePx, fit: 'inside' } as const;
  const ms = await timed(async () => {
    for (let run = 0; run < RESIZES; run += 1)
      await sharp(photo).resize(size).jpeg({ quality: 90 }).toBuffer();
  });
  return { name: 'a plain resize', measured: ms / RESIZES / 1000 };
}

/** Measures frames of a moving gradient that are encoded and nothing else, in seconds. */
export async function plainEncode(of: {
  widthPx: number;
  heightPx: number;
  seconds: number;
}): Promise<Plain> {
  const { widthPx, heightPx } = of;
  const framesPerSecond = 24;
  const rgba = new Uint8Array(widthPx * heightPx * 4).map((_, i) => i);
  const ms = await timed(async () => {
    const mp4 = await openMp4({ widthPx, heightPx, framesPerSecond, quantizer: 24 });
    for (let frame = 0; frame < of.seconds * framesPerSecond; frame += 1) {
      rgba.copyWithin(0, 4);
      mp4.add(rgba);
    }
    await mp4.finish();
    mp4.close();
  });
  return { name: 'a plain encoding of as many frames', measured: ms / 1000 };
}

const BARE_SERVER = `require('node:http').createServer((_, to) => to.end()).listen(0, '127.0.0.1', () => console.log('up'))`;

/** Measures the start of a bare process of Node that listens, in seconds: the mean of some. */
export async function plainStart(runs: number): Promise<Plain> {
  const ms = await timed(async () => {
    for (let run = 0; run < runs; run += 1) {
      const child = spawn(process.execPath, ['-e', BARE_SERVER], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exit = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill('SIGKILL');
      await exit;
    }
  });
  return { name: 'a bare process that listens', measured: ms / runs / 1000 };
}

/** A database of one table that takes a row with each batch. */
export type PlainDatabase = { batch(): Promise<unknown>; close(): Promise<void> };

/** Opens a libSQL file for bare batches. */
export async function openPlainDatabase(): Promise<PlainDatabase> {
  const folder = await temporaryFolder();
  const client = createClient({ url: `file:${join(folder.path, 'plain.db')}`, concurrency: 1 });
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('create table plain (id integer primary key, body text)');
  const sql = 'insert into plain (body) values (?)';
  return {
    batch: () => client.batch([{ sql, args: ['x'.repeat(500)] }], 'write'),
    close: async () => {
      client.close();
      await folder.remove();
    },
  };
}

/** Measures a bare batch that waits for its turn as an answer does, in milliseconds. */
export const plainAnswer = ({ batch }: PlainDatabase): Promise<number> =>
  timed(async () => {
    await turn();
    await batch();
    await turn();
  });

/** Opens a bare HTTP server that stores a row for each request before it answers. */
export async function openPlainServer(): Promise<{ url: string; close(): Promise<void> }> {
  const db = await openPlainDatabase();
  const server = createServer(async (request, response) => {
    const parts: Uint8Array[] = [];
    for await (const part of request) parts.push(part as Uint8Array);
    JSON.parse(Buffer.concat(parts).toString());
    await db.batch();
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await db.close();
    },
  };
}
