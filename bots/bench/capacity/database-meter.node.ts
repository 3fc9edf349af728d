/** Counts what passes between the Workers and their database. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Meter } from './meter.ts';

const counted = z.object({ rows_read: z.number(), rows_written: z.number() });
const answer = z.object({
  results: z.array(
    z.object({
      response: z
        .object({
          result: z
            .union([counted, z.object({ step_results: z.array(counted.nullable()) }), z.object({})])
            .optional(),
        })
        .optional(),
    }),
  ),
});

/** A server before a database that counts. */
export type DatabaseMeter = { url: string; close(): Promise<void> };

/**
 * Starts a server that hands everything to a libSQL server and counts round trips, statements, bytes, and the
 * rows that the server says it has read and written, which is how Turso bills.
 */
export async function openDatabaseMeter(behind: string, meter: Meter): Promise<DatabaseMeter> {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const headers = { 'content-type': request.headers['content-type'] ?? 'application/json' };
    const init = request.method === 'POST' ? { method: 'POST', headers, body } : {};
    const answered = await fetch(`${behind}${request.url}`, init).catch(() => null);
    if (answered === null) return void response.socket?.destroy();
    const said = await answered.text();
    if (request.method === 'POST') count(body, said, meter);
    response.writeHead(answered.status, {
      'content-type': answered.headers.get('content-type') ?? 'application/json',
    });
    response.end(said);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function count(body: string, said: string, meter: Meter): void {
  meter.add('databaseTrips');
  meter.add('databaseBytes', body.length + said.length);
  if (/begin immediate/i.test(body)) meter.add('databaseWrites');
  const read = answer.safeParse(JSON.parse(said));
  if (!read.success) return;
  for (const { response } of read.data.results) {
    const result = response?.result ?? {};
    const steps = 'step_results' in result ? result.step_results : [result];
    for (const step of steps)
      if (step && 'rows_read' in step) {
        meter.add('statements');
        meter.add('rowsRead', step.rows_read);
        meter.add('rowsWritten', step.rows_written);
      }
  }
}
