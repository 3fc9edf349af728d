import { getPriority, setPriority, constants as system } from 'node:os';

/** How far below the host's the priority of its workers is; 19 is the lowest that there is. */
export const GIVES_WAY_BY = 5;

/**
 * Lowers the priority of a worker: where processors are few, answers to people go before its work. A third of
 * a processor's time is left to it beside one that wants all.
 * @param pid a process; 0 is the calling thread, on Linux, where each thread has a priority of its own
 */
export function giveWay(pid: number): void {
  if (pid === 0 && process.platform !== 'linux') return;
  try {
    setPriority(pid, Math.min(getPriority(pid) + GIVES_WAY_BY, system.priority.PRIORITY_LOW));
  } catch {
    // It has ended already, or the system knows no priorities.
  }
}
