import { readFileSync, writeFileSync } from 'node:fs';
import { memoryUsage } from 'node:process';

const MEGABYTE = 1024 * 1024;

/** The peak of memory above the start, in MB. */
export type Peak = {
  /** Of JavaScript's objects, strings and buffers, as looked at from time to time. */
  heldMegabytes: number;
  /** Of the process in RAM, the highest there was; garbage and what the allocator keeps are in it. */
  residentMegabytes: number;
};

type Watched<T> = { peak: Peak; made: T };

/**
 * Measures memory during some work. The process needs `--expose-gc`.
 * @param collecting whether garbage is collected before each measurement, which leaves only held
 *   memory
 */
export async function watchMemory<T>(
  work: () => Promise<T>,
  { everyMs, collecting }: { everyMs: number; collecting: boolean },
): Promise<Watched<T>> {
  const collect = globalThis.gc;
  if (!collect) throw new Error('start with --expose-gc');
  for (let i = 0; i < 3; i += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const before = { held: held(), resident: memoryUsage().rss / MEGABYTE };
  forgetHighest();
  let highest = before.held;
  const timer = setInterval(() => {
    if (collecting) collect();
    highest = Math.max(highest, held());
  }, everyMs);
  try {
    const made = await work();
    const residentMegabytes = highestResident() - before.resident;
    return { made, peak: { heldMegabytes: highest - before.held, residentMegabytes } };
  } finally {
    clearInterval(timer);
  }
}

function held(): number {
  const { heapUsed, external } = memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** Linux: `VmHWM` begins anew. Spec: proc_pid_clear_refs(5). */
const forgetHighest = () => writeFileSync('/proc/self/clear_refs', '5');

function highestResident(): number {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
