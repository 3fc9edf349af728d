import type { Statement, WakeListener } from './database.ts';

/** Creates the list of wake listeners of one database. */
export function openWakes() {
  const listeners = new Set<WakeListener>();
  return {
    /** Registers a listener. @returns takes it away again */
    onWake(listener: WakeListener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Tells the listeners which lanes the committed statements have stored work for, if any. */
    wake(committed: readonly Statement[]): void {
      const lanes = new Set<string>();
      for (const { wakes } of committed) if (wakes !== undefined) lanes.add(wakes);
      if (lanes.size > 0) for (const listener of listeners) listener(lanes);
    },
  };
}
