import { z } from 'zod';
import type { Log } from '../../core/log.ts';

/**
 * A receiver of news about purchases from the gateway and from interactions. The news may be lost;
 * a periodic comparison with Discord finds every purchase.
 */
export type EntitlementIntake = {
  /** Stores entitlements named by a gateway event; resolves in any case. */
  fromGateway(ids: readonly string[]): Promise<void>;
  /** Stores the changed entitlements of an interaction's user; resolves in any case. */
  fromInteraction(interaction: unknown): Promise<void>;
};

/** The parts of the entitlement intake. */
export type EntitlementIntakeOptions = {
  /** Stores a task that asks Discord about the entitlements. */
  note(ids: readonly string[]): Promise<unknown>;
  log: Log;
};

/** Entitlements whose version is remembered, so that an interaction stores only changed ones. */
const REMEMBERED = 5_000;
/** Entitlements read from one interaction. */
const MOST_AT_ONCE = 100;

/** Creates the entitlement intake. */
export function openEntitlementIntake({ note, log }: EntitlementIntakeOptions): EntitlementIntake {
  const versions = new Map<string, string>();
  const tryNote = async (ids: readonly string[]): Promise<boolean> => {
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
    async fromGateway(ids) {
      await tryNote(ids);
    },
    async fromInteraction(interaction) {
      const changed = ownedIn(interaction).filter(
        ({ id, version }) => versions.get(id) !== version,
      );
      if (changed.length === 0 || !(await tryNote(changed.map(({ id }) => id)))) return;
      for (const { id, version } of changed) {
        versions.delete(id);
        versions.set(id, version);
      }
      for (const id of versions.keys()) if (versions.size > REMEMBERED) versions.delete(id);
    },
  };
}

const snowflake = z.string().regex(/^\d{1,20}$/);
const entitlement = z.object({ id: snowflake });
const subscription = z.object({ entitlement_ids: z.array(snowflake).max(MOST_AT_ONCE) });

const owner = z.object({ entitlements: z.array(z.unknown()) });
const owned = z.object({
  id: snowflake,
  consumed: z.unknown(),
  ends_at: z.string().nullish(),
  deleted: z.boolean().nullish(),
});

/** Reads the entitlement that a gateway event is about; none where it cannot be read. */
export const entitlementsIn = (raw: unknown): string[] => {
  const { data } = entitlement.safeParse(raw);
  return data ? [data.id] : [];
};

/** Reads the entitlements of a subscription that a gateway event is about. */
export const entitlementsOf = (raw: unknown): string[] =>
  subscription.safeParse(raw).data?.entitlement_ids ?? [];

/**
 * Reads the user's entitlements that are not consumed from an interaction.
 * @returns `version` changes with the entitlement
 */
function ownedIn(interaction: unknown): { id: string; version: string }[] {
  const { entitlements } = owner.safeParse(interaction).data ?? {};
  return (entitlements ?? []).slice(0, MOST_AT_ONCE).flatMap((raw) => {
    const { data } = owned.safeParse(raw);
    if (!data || data.consumed === true) return [];
    return [{ id: data.id, version: JSON.stringify([data.ends_at, data.deleted]) }];
  });
}
