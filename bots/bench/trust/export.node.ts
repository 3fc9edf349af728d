import { startChild, WATCHED } from '../child.node.ts';
import type { Figure } from '../figure.ts';
import type { ExportRequest, ExportSeen } from './export.process.node.ts';

const RESULTS = 1_000;
const BYTES = 300 * 1024;

/** Measures the memory that an archive of 1,000 results takes beyond an idle process. */
export async function exporting(): Promise<Figure[]> {
  const child = await startChild(new URL('./export.process.node.ts', import.meta.url), WATCHED);
  try {
    const ask = (wish: ExportRequest) => child.ask(wish);
    await ask({ want: 'fill', results: RESULTS, bytes: BYTES });
    const seen = (await ask({ want: 'make', collecting: false })) as ExportSeen;
    const held = (await ask({ want: 'make', collecting: true })) as ExportSeen;
    return [
      {
        name: `export of ${RESULTS} results, memory above idle, highest`,
        measured: seen.peak.residentMegabytes,
        unit: 'MB',
        limit: { below: 50 },
      },
      {
        name: 'of it held by objects and buffers, garbage cleared away',
        measured: held.peak.heldMegabytes,
        unit: 'MB',
        limit: { below: 50 },
      },
      { name: 'the archive', measured: seen.megabytes, unit: 'MB' },
      { name: 'written in', measured: seen.seconds, unit: 's' },
    ];
  } finally {
    await child.end();
  }
}
