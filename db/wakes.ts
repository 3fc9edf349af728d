import type { Database, Statement, Wake, WakeListener } from './database.ts';

/** Creates the list of wake listeners of one database. */
export function openWakes() {
  const listeners = new Set<WakeListener>();
  return {
    /** Registers a listener. @returns takes it away again */
    onWake(listener: WakeListener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /**
     * Tells the listeners which tasks the committed statements have stored, if any.
     * @param changed the rows that each statement changed: one that changed none has stored nothing
     */
    wake(committed: readonly Statement[], changed: readonly number[]): void {
      const wakes: Wake[] = [];
      for (const [i, { wakes: wake }] of committed.entries())
        if (wake !== undefined && changed[i] !== 0) wakes.push(wake);
      if (wakes.length > 0) for (const listener of listeners) listener(wakes);
    },
  };
}

/** Gives a handle of a database whose listeners hear of its own commits alone. */
export function ownWakes<D extends Database>(db: D): D {
  const { onWake, wake } = openWakes();
  return {
    ...db,
    onWake,
    commit: async (statements: readonly Statement[]) => {
      const changed = await db.commit(statements);
      wake(statements, changed);
      return changed;
    },
  };
}
