import type { Log } from '../../core/log.ts';

/** The ways by which we hear of what was bought, besides the signed webhook. None is relied upon. */
export type EntitlementIntake = {
  /** By an event of the gateway; resolves in any case. */
  told(ids: readonly string[]): Promise<void>;
  /** By an interaction, which carries all that its user owns; resolves in any case. */
  seen(interaction: unknown): Promise<void>;
};

export type EntitlementIntakeOptions = {
  /** Stores that these are to be looked at. */
  note(ids: readonly string[]): Promise<unknown>;
  log: Log;
};

/** Entitlements whose looks are remembered, so that not every interaction is a reason to ask again. */
const REMEMBERED = 5_000;
/** Of one interaction. */
const MOST_AT_ONCE = 100;

export function openEntitlementIntake({ note, log }: EntitlementIntakeOptions): EntitlementIntake {
  const looks = new Map<string, string>();
  const told = async (ids: readonly string[]): Promise<boolean> => {
    try {
      if (ids.length > 0) await note(ids);
      return true;
    } catch (cause) {
      // The sweep finds what was not stored.
      log.warn({ err: cause, entitlements: ids }, 'entitlements not noted');
      return false;
    }
  };
  return {
    async told(ids) {
      await told(ids);
    },
    async seen(interaction) {
      const changed = ownedIn(interaction).filter(({ id, look }) => looks.get(id) !== look);
      if (changed.length === 0 || !(await told(changed.map(({ id }) => id)))) return;
      for (const { id, look } of changed) {
        looks.delete(id);
        looks.set(id, look);
      }
      for (const id of looks.keys()) if (looks.size > REMEMBERED) looks.delete(id);
    },
  };
}

/** What an interaction's user owns and has not been handed out, with all that may change about it. */
function ownedIn(interaction: unknown): { id: string; look: string }[] {
  const { entitlements } = interaction as { entitlements?: unknown };
  if (!Array.isArray(entitlements)) return [];
  return entitlements.slice(0, MOST_AT_ONCE).flatMap((one: Record<string, unknown> | null) => {
    if (typeof one?.id !== 'string' || one.consumed === true) return [];
    return [{ id: one.id, look: JSON.stringify([one.ends_at, one.deleted]) }];
  });
}
