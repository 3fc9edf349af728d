import type { Database } from '../db/database.ts';
import type { SurfaceName } from './chat/event.ts';
import type { Operator } from './chat/operators.ts';
import type { Surface } from './chat/surface.ts';
import type { Engine } from './engines/engine.ts';
import type { Log } from './log.ts';
import type { Marking } from './marking/marking.ts';
import type { Metrics } from './metrics.ts';
import type { Moderation } from './moderation/moderation.ts';
import type { PaymentProvider } from './payment-providers/provider.ts';
import type { Rules } from './rules/rules.ts';
import type { ObjectStore } from './storage/object-store.ts';
import type { ServiceSecrets } from './storage/service-secrets.ts';
import type { Vault } from './storage/vault.ts';
import type { Vision } from './vision/vision.ts';

/**
 * What the product's functions work with, put together once by the process. A function that needs
 * only a part says so: `(ctx: Pick<Context, 'db' | 'now'>, …)`.
 */
export type Context = {
  db: Database;
  /** Milliseconds since the epoch. */
  now: () => number;
  rules: Rules;
  log: Log;
  metrics: Metrics;
  store: ObjectStore;
  vault: Vault;
  /** The service's own secrets. */
  secrets: ServiceSecrets;
  vision: Vision;
  moderation: Moderation;
  /** Who runs the service; where nobody is named, nothing can wait for a person. */
  operators: readonly Operator[];
  /** Says of what is made here that it is, and recognises it. */
  marking: Marking;
  /** In the operator's order of preference. */
  engines: readonly Engine[];
  /** What is on sale through whom; the first is the default. */
  payments: readonly PaymentProvider[];
  surfaces: ReadonlyMap<SurfaceName, Surface>;
};
