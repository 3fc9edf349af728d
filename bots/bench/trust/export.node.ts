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
    // What is loaded with the first archive is no memory that its results take.
    await ask({ want: 'make', collecting: true });
    const seen = (await ask({ want: 'make', collecting: false })) as ExportSeen;
    const held = (await ask({ want: 'make', collecting: true })) as ExportSeen;
    return [
      {
        name: `export of ${RESULTS} results, held by objects and buffers above idle`,
        measured: held.peak.heldMegabytes,
        unit: 'MB',
        limit: { below: 50 },
      },
      {
        name: 'of the process in memory, garbage and what the allocator keeps in it',
        measured: seen.peak.residentMegabytes,
        unit: 'MB',
      },
      { name: 'the archive', measured: seen.megabytes, unit: 'MB' },
      { name: 'written in', measured: seen.seconds, unit: 's' },
    ];
  } finally {
    await child.end();
  }
}
